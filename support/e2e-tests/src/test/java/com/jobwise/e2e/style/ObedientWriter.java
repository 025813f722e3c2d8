package com.jobwise.e2e.style;

import com.jobwise.composer.prompt.LetterAnswer;
import com.jobwise.composer.prompt.LetterAnswer.Paragraph;
import com.jobwise.composer.prompt.Retold;
import com.jobwise.composer.writing.Answers;
import com.jobwise.worker.model.Fenced;
import com.jobwise.worker.model.ModelRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A model that retells the lines it is given, adds nothing, and does what the manner in its instructions says. */
final class ObedientWriter {

    private static final Pattern CONNECT = Pattern.compile("Connect sentences with: ([^.]+)\\.");
    private static final Pattern POSTING = Pattern.compile("Title: (.*)\\nCompany: (.*)");

    private static final Pattern PARAGRAPH = Pattern.compile("paragraphs have about (\\d) sentences");

    private final ModelRequest<?> asked;
    private final int sentencesWanted;
    private final List<String> transitions = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private List<Retold> sentences = new ArrayList<>();
    private @Nullable String position;

    private ObedientWriter(ModelRequest<?> asked) {
        this.asked = asked;
        var connect = CONNECT.matcher(asked.instructions());
        if (connect.find()) {
            transitions.addAll(List.of(connect.group(1).split(", ")));
        }
        var paragraph = PARAGRAPH.matcher(asked.instructions());
        sentencesWanted = paragraph.find() ? Integer.parseInt(paragraph.group(1)) : 3;
    }

    static Object answer(ModelRequest<?> asked) {
        return asked.answer() == LetterAnswer.class
                ? new ObedientWriter(asked).letter()
                : Answers.changed(asked, (_, text) -> text);
    }

    private LetterAnswer letter() {
        Answers.listed(asked, "paragraphs").forEach((id, text) -> {
            switch (id.charAt(0)) {
                case 'p' -> begin(id, text);
                case 'x' -> position = text;
                case 'l' -> deed(id, text);
                default -> sentences.add(new Retold(text, List.of(id)));
            }
        });
        return new LetterAnswer(paragraphs);
    }

    private void begin(String id, String about) {
        sentences = new ArrayList<>();
        position = null;
        paragraphs.add(new Paragraph(id, sentences));
        if (about.startsWith("opening")) {
            sentences.add(new Retold(opening(), List.of()));
        }
    }

    private String opening() {
        var posting = POSTING.matcher(
                asked.data().parts().stream().map(Fenced::text).findFirst().orElseThrow());
        var at = posting.find() ? "%s position at %s.".formatted(posting.group(1), posting.group(2)) : "position.";
        if (says("Let the opening state an interest")) {
            return says("Use the passive")
                    ? "This letter is submitted as an application for the " + at
                    : "I am interested in the " + at;
        }
        return says("Use the passive") ? "This letter was written for the " + at : "This letter is about the " + at;
    }

    private void deed(String id, String line) {
        var told = "I " + line.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + line.substring(1);
        if (position != null && sentences.isEmpty()) {
            told = "At %s, %s".formatted(position.replaceFirst("^.* at ", ""), told);
        } else if (!transitions.isEmpty() && sentences.size() == 1) {
            told = transitions.removeFirst() + ", " + told;
        }
        if (sentences.size() < sentencesWanted || !told.startsWith("I ")) {
            sentences.add(new Retold(told, List.of(id)));
        } else {
            var last = sentences.removeLast();
            var ids = Stream.concat(last.sources().stream(), Stream.of(id)).toList();
            sentences.add(new Retold(last.text().replaceFirst("\\.$", "") + "; " + told, ids));
        }
    }

    private boolean says(String advice) {
        return asked.instructions().contains(advice);
    }
}
