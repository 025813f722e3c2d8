package com.jobwise.gateway.intake;

import com.jobwise.gateway.intake.Line.Mark;
import com.jobwise.terms.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes away what surrounds a posting: page navigation, mail headers, other jobs, and sentences planted for machines. */
final class Furniture {

    private static final Vocabulary WORDS = Vocabulary.load("furniture.txt");
    private static final Pattern MAIL_HEADER = Pattern.compile(
            "^(?:From|To|Cc|Subject|Date|Sent|Von|An|Betreff|Gesendet|De|Objet|Asunto):\\s.{1,200}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BUTTONS = Pattern.compile("^(?:\\[[^\\[\\]]{1,40}]\\s*){2,}$");
    private static final Pattern MENU =
            Pattern.compile("(?:\\S\\s{3,}\\S.{0,60}){2,}|\\s\\|\\s.{1,30}\\s\\|\\s.{1,30}\\s\\|\\s");
    private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?$");

    /** What surrounds a posting stands in short lines. */
    private static final int LONGEST = 400;

    private Furniture() {}

    /** Text up to a mail signature, if enough stands before it. */
    static String beforeSignature(String cleaned) {
        var signature = SIGNATURE.matcher(cleaned);
        return signature.find() && signature.start() > 200 ? cleaned.substring(0, signature.start()) : cleaned;
    }

    static List<Line> remove(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        for (Line line : lines) {
            if (ends(line)) {
                break;
            }
            if (isFurniture(line)) {
                continue;
            }
            var honest = withoutPlanted(line);
            if (!honest.text().isBlank()) {
                kept.add(honest);
            }
        }
        return kept;
    }

    /** Behind "people also viewed" or "no longer accepting applications" nothing belongs to this job. */
    private static boolean ends(Line line) {
        return line.words() <= 12 && WORDS.has("end", line.text());
    }

    private static boolean isFurniture(Line line) {
        var text = line.text();
        if (line.isBullet() || text.length() > LONGEST) {
            return false;
        }
        return MAIL_HEADER.matcher(text).matches()
                || BUTTONS.matcher(text).matches()
                || (line.words() <= 32 && WORDS.has("line", text))
                || (line.words() <= 6 && WORDS.has("button", text))
                || (line.mark() == Mark.NONE
                        && line.words() <= 14
                        && WORDS.has("menu", text)
                        && MENU.matcher(text).find());
    }

    private static Line withoutPlanted(Line line) {
        if (!WORDS.has("planted", line.text())) {
            return line;
        }
        var honest = Words.sentences(line.text()).stream()
                .filter(sentence -> !WORDS.has("planted", sentence))
                .collect(Collectors.joining(" "));
        return new Line(honest, line.mark(), line.indent(), line.afterGap());
    }
}
