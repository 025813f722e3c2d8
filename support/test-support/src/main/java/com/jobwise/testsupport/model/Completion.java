package com.jobwise.testsupport.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The body of a good HTTP answer, field by field as the dialect has it. */
record Completion(
        @Nullable String content,
        String finishReason,
        @Nullable String refusal) {

    /** About what English text needs; nobody relies on the figure. */
    private static final int LETTERS_PER_TOKEN = 4;

    static Completion of(String content) {
        return new Completion(content, "stop", null);
    }

    /** @param number makes the id, so that two answers of one server differ */
    ObjectNode body(ModelCall call, long number) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("id", "chatcmpl-fake-" + number)
                .put("object", "chat.completion")
                .put("created", call.at().getEpochSecond())
                .put("model", call.model());
        body.putArray("choices").add(choice());
        body.set("usage", usage(call));
        return body;
    }

    private ObjectNode choice() {
        var choice = JsonNodeFactory.instance.objectNode().put("index", 0);
        var message = choice.putObject("message").put("role", "assistant").put("content", content);
        if (refusal != null) {
            message.put("refusal", refusal);
        }
        return choice.put("finish_reason", finishReason);
    }

    private JsonNode usage(ModelCall call) {
        var asked = tokens(call.system()) + tokens(call.user());
        var answered = tokens(content == null ? "" : content);
        return JsonNodeFactory.instance
                .objectNode()
                .put("prompt_tokens", asked)
                .put("completion_tokens", answered)
                .put("total_tokens", asked + answered);
    }

    private static int tokens(String text) {
        return 1 + text.length() / LETTERS_PER_TOKEN;
    }
}
