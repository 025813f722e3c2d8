package com.jobwise.e2e;

import com.jobwise.testsupport.model.ModelCall;
import com.jobwise.testsupport.model.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What a model could answer, made from the data that it is shown: every text through one function. */
public final class ModelAnswers {

    private static final Pattern LISTED = Pattern.compile("(?m)^([lspx]\\d+|[a-z]\\d+): (.*)$");

    private ModelAnswers() {}

    /** @param words what becomes of a line */
    public static Reply of(ModelCall call, UnaryOperator<String> words) {
        if (isAskedFor(call, "lines")) {
            return Reply.json(resume(call, words));
        } else if (isAskedFor(call, "paragraphs")) {
            return Reply.json(letter(call, words));
        } else if (isAskedFor(call, "texts")) {
            return Reply.json(Map.of("texts", texts(listed(call), words)));
        }
        return Reply.minimal();
    }

    /** A model that refused schemas is told the schema in words. */
    private static boolean isAskedFor(ModelCall call, String field) {
        return call.schema()
                .map(schema -> schema.path("properties").has(field))
                .orElseGet(() -> call.system().contains("\"" + field + "\""));
    }

    private static Map<String, Object> resume(ModelCall call, UnaryOperator<String> words) {
        var listed = listed(call);
        Map<String, String> lines = new LinkedHashMap<>(listed);
        lines.keySet().removeIf(id -> !id.startsWith("l"));
        List<Map<String, Object>> summary = new ArrayList<>();
        listed.forEach((id, text) -> {
            if (id.startsWith("s")) {
                summary.add(Map.of("text", words.apply(text), "sources", List.of(id)));
            }
        });
        var skills = listed.keySet().stream().filter(id -> id.startsWith("k")).toList();
        return Map.of("summary", summary, "lines", texts(lines, words), "skills", skills);
    }

    private static List<Map<String, String>> texts(Map<String, String> listed, UnaryOperator<String> words) {
        List<Map<String, String>> texts = new ArrayList<>();
        listed.forEach((id, text) -> texts.add(Map.of("id", id, "text", words.apply(text))));
        return texts;
    }

    private static Map<String, Object> letter(ModelCall call, UnaryOperator<String> words) {
        List<Map<String, Object>> paragraphs = new ArrayList<>();
        List<Map<String, Object>> sentences = new ArrayList<>();
        for (var entry : listed(call).entrySet()) {
            if (entry.getKey().startsWith("p")) {
                sentences = new ArrayList<>();
                paragraphs.add(Map.of("id", entry.getKey(), "sentences", sentences));
            } else if (entry.getKey().startsWith("l")) {
                sentences.add(Map.of("text", words.apply(entry.getValue()), "sources", List.of(entry.getKey())));
            }
        }
        return Map.of("paragraphs", paragraphs);
    }

    private static Map<String, String> listed(ModelCall call) {
        Map<String, String> listed = new LinkedHashMap<>();
        LISTED.matcher(call.user()).results().forEach(line -> listed.putIfAbsent(line.group(1), line.group(2)));
        return listed;
    }
}
