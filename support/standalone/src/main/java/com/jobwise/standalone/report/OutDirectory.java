package com.jobwise.standalone.report;

import com.jobwise.generation.DocumentType;
import com.jobwise.json.Json;
import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import com.jobwise.standalone.tailor.Names;
import com.jobwise.standalone.tailor.TailoredDocument;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where documents are written: {@code resume} and {@code cover-letter}, each as {@code .txt}, {@code .md} and {@code .json}. */
public final class OutDirectory {

    private static final List<String> ENDINGS = List.of(".txt", ".md", ".json");

    private final Path path;

    private OutDirectory(Path path) {
        this.path = path;
    }

    /**
     * Makes it and looks, before any work is done, whether the documents can be written there.
     *
     * @param force also replaces files that are not ours, or were changed since
     */
    public static OutDirectory prepare(Path path, List<DocumentType> types, boolean force) {
        try {
            Files.createDirectories(path);
            if (!Files.isWritable(path)) {
                throw unwritable(path);
            }
            if (!force) {
                checkReplaceable(path, types);
            }
            return new OutDirectory(path);
        } catch (FileAlreadyExistsException e) {
            throw new StoppedException(
                    ExitCode.USAGE, "%s is a file, not a directory. Name another with --out.".formatted(path), e);
        } catch (IOException _) {
            throw unwritable(path);
        }
    }

    private static void checkReplaceable(Path path, List<DocumentType> types) throws IOException {
        var ledger = FileLedger.of(path);
        for (var name : types.stream().flatMap(OutDirectory::names).toList()) {
            if (!ledger.mayReplace(name)) {
                throw new StoppedException(
                        ExitCode.USAGE,
                        "%s was not written by jobwise, or was changed since. Name another directory with --out, or replace it with --force."
                                .formatted(path.resolve(name)));
            }
        }
    }

    /** @return the files, in the order written */
    public List<Path> write(TailoredDocument document) {
        var content = document.content();
        var structured = KeyOrder.restored(document.raw().path("content_structured"));
        var texts = List.of(
                endedLine(content.contentText()),
                endedLine(content.contentMarkdown()),
                endedLine(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(structured)));
        var names = names(document.status().documentType()).toList();
        try {
            var ledger = FileLedger.of(path);
            for (var index = 0; index < names.size(); index++) {
                ledger.write(names.get(index), texts.get(index));
            }
            return names.stream().map(path::resolve).toList();
        } catch (IOException _) {
            throw unwritable(path);
        }
    }

    private static Stream<String> names(DocumentType type) {
        return ENDINGS.stream().map(ending -> Names.hyphenated(type) + ending);
    }

    private static String endedLine(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }

    private static StoppedException unwritable(Path path) {
        return new StoppedException(
                ExitCode.USAGE, "The directory %s cannot be written. Name another with --out.".formatted(path));
    }
}
