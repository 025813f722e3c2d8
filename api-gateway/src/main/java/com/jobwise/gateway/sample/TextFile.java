package com.jobwise.gateway.sample;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An uploaded {@code .txt} file: UTF-8, at most a mebibyte, words in it. */
final class TextFile {

    static final long MOST_BYTES = 1 << 20;

    private static final int LONGEST_NAME = 255;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {}

    /** @throws ApiException 413, 415 or 422 with what to send instead */
    static String read(@Nullable String filename, byte[] bytes) {
        if (filename == null || !filename.toLowerCase(Locale.ROOT).endsWith(".txt")) {
            throw ApiException.unsupportedMediaType("Send a plain text file whose name ends in .txt.");
        }
        if (bytes.length > MOST_BYTES) {
            throw ApiException.tooLarge(MOST_BYTES);
        }
        try {
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return requireText(decoded.toString());
        } catch (CharacterCodingException notUtf8) {
            throw ApiException.unsupportedMediaType(
                    "The file is not text in UTF-8. Save it as UTF-8 and send it again.");
        }
    }

    /** The text without a byte order mark. */
    static String requireText(String text) {
        var plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (plain.codePoints().anyMatch(code -> Character.isISOControl(code) && !isLayout(code))) {
            throw ApiException.unsupportedMediaType("The file is not plain text; it holds control characters.");
        }
        if (plain.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw ApiException.unprocessable(new FieldProblem("text", "not_blank", "must have words in it"));
        }
        return plain;
    }

    /** The name without the folders some browsers send along. */
    static @Nullable String nameOf(@Nullable String filename) {
        if (filename == null) {
            return null;
        }
        var name = filename.substring(Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\')) + 1);
        if (name.length() > LONGEST_NAME) {
            throw ApiException.unprocessable(
                    new FieldProblem("filename", "size", "must have at most " + LONGEST_NAME + " characters"));
        }
        return name.isBlank() ? null : name;
    }

    private static boolean isLayout(int code) {
        return code == '\n' || code == '\r' || code == '\t' || code == '\f' || code == 0x85;
    }
}
