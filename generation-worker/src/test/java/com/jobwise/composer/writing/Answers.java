package com.jobwise.composer.writing;

import com.jobwise.composer.prompt.LetterAnswer;
import com.jobwise.composer.prompt.RepairAnswer;
import com.jobwise.composer.prompt.ResumeAnswer;
import com.jobwise.composer.prompt.Retold;
import com.jobwise.worker.model.Fenced;
import com.jobwise.worker.model.ModelRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/** Answers a model could give, made from the data it is shown. */
public final class Answers {

    private static final Pattern LISTED = Pattern.compile("(?m)^([a-z]\\d+): (.*)$");

    private Answers() {}

    /** The texts of one piece of data, by id. */
    public static Map<String, String> listed(ModelRequest<?> request, String name) {
        Map<String, String> listed = new LinkedHashMap<>();
        request.data().parts().stream()
                .filter(data -> data.name().equals(name))
                .map(Fenced::text)
                .forEach(text ->
                        LISTED.matcher(text).results().forEach(match -> listed.put(match.group(1), match.group(2))));
        return listed;
    }

    /** Every line through a function of id and text; summary and skills as they are. */
    public static Object changed(ModelRequest<?> request, BinaryOperator<String> change) {
        return switch (request.answer().getSimpleName()) {
            case "ResumeAnswer" -> resume(request, change);
            case "LetterAnswer" -> letter(request, change);
            default -> repair(request, change);
        };
    }

    private static ResumeAnswer resume(ModelRequest<?> request, BinaryOperator<String> change) {
        List<ResumeAnswer.Line> lines = new ArrayList<>();
        listed(request, "lines").forEach((id, text) -> lines.add(new ResumeAnswer.Line(id, change.apply(id, text))));
        List<Retold> summary = new ArrayList<>();
        listed(request, "summary").forEach((id, text) -> summary.add(new Retold(change.apply(id, text), List.of(id))));
        return new ResumeAnswer(
                summary, lines, List.copyOf(listed(request, "skills").keySet()).reversed());
    }

    /** One sentence for each source, under its paragraph. */
    private static LetterAnswer letter(ModelRequest<?> request, BinaryOperator<String> change) {
        List<LetterAnswer.Paragraph> paragraphs = new ArrayList<>();
        List<Retold> sentences = new ArrayList<>();
        for (var entry : listed(request, "paragraphs").entrySet()) {
            if (entry.getKey().startsWith("p")) {
                sentences = new ArrayList<>();
                paragraphs.add(new LetterAnswer.Paragraph(entry.getKey(), sentences));
            } else {
                sentences.add(new Retold(change.apply(entry.getKey(), entry.getValue()), List.of(entry.getKey())));
            }
        }
        return new LetterAnswer(paragraphs);
    }

    private static RepairAnswer repair(ModelRequest<?> request, BinaryOperator<String> change) {
        List<RepairAnswer.Line> texts = new ArrayList<>();
        listed(request, "refused").forEach((id, text) -> texts.add(new RepairAnswer.Line(id, change.apply(id, text))));
        return new RepairAnswer(texts);
    }
}
