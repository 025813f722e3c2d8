package com.jobwise.composer.injection;

import com.jobwise.composer.prompt.LetterAnswer;
import com.jobwise.composer.prompt.ResumeAnswer;
import com.jobwise.composer.prompt.Retold;
import com.jobwise.composer.writing.Answers;
import com.jobwise.worker.model.ModelRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Answers of the shape asked for that say something in every place: behind lines, instead of lines, and where no line is. */
final class Obeying {

    private Obeying() {}

    static Object answer(ModelRequest<?> asked, String says) {
        var answer =
                Answers.changed(asked, (id, text) -> isEven(id) ? says : text.replaceFirst("\\.$", "") + ". " + says);
        return switch (answer) {
            case LetterAnswer letter -> letter(letter, says);
            case ResumeAnswer resume -> resume(resume, says);
            default -> answer;
        };
    }

    private static boolean isEven(String id) {
        return (id.charAt(id.length() - 1) - '0') % 2 == 0;
    }

    /** A sentence without sources at the head of each paragraph, and a paragraph nobody asked for. */
    private static LetterAnswer letter(LetterAnswer answer, String says) {
        List<LetterAnswer.Paragraph> paragraphs = new ArrayList<>();
        answer.paragraphs()
                .forEach(one -> paragraphs.add(new LetterAnswer.Paragraph(
                        one.id(),
                        Stream.concat(Stream.of(new Retold(says, List.of())), one.sentences().stream())
                                .toList())));
        paragraphs.add(new LetterAnswer.Paragraph("p9", List.of(new Retold(says, List.of()))));
        return new LetterAnswer(paragraphs);
    }

    private static ResumeAnswer resume(ResumeAnswer answer, String says) {
        var summary = Stream.concat(Stream.of(new Retold(says, List.of("l1", "l2"))), answer.summary().stream());
        var lines = Stream.concat(answer.lines().stream(), Stream.of(new ResumeAnswer.Line("l99", says)));
        return new ResumeAnswer(
                summary.toList(),
                lines.toList(),
                Stream.concat(Stream.of(says), answer.skills().stream()).toList());
    }
}
