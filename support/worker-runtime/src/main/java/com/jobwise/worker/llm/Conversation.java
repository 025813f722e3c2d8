package com.jobwise.worker.llm;

import com.jobwise.worker.model.ModelRequest;
import com.jobwise.worker.model.Prompt;
import com.jobwise.worker.model.Structured;
import com.jobwise.worker.withheld.Withheld;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.internal.JsonSchemaElementUtils;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What is said to a model about one question: the question, and after a bad answer that answer and what is wrong with it. */
record Conversation(Prompt prompt, JsonSchema schema, Withheld withheld, List<ChatMessage> more) {

    /** Characters of a bad answer that are shown again. */
    private static final int LONGEST = 20_000;

    static Conversation about(ModelRequest<?> request, String fence) {
        return new Conversation(
                Prompt.of(request, fence),
                AnswerSchema.of(request),
                request.data().withheld(),
                List.of());
    }

    /** Whole, with all that was said before: a model remembers nothing. What it made up of contact data it does not get back. */
    Conversation repairing(String answer, List<String> complaints) {
        var shown = withheld.redacted(answer);
        var seen = shown.isBlank() ? "(nothing)" : shown.substring(0, Math.min(shown.length(), LONGEST));
        var wrong = withheld.redacted(String.join("\n- ", complaints));
        return new Conversation(
                prompt,
                schema,
                withheld,
                List.of(
                        AiMessage.from(seen),
                        UserMessage.from("That answer cannot be used:\n- " + wrong
                                + "\nAnswer again, whole, as one JSON object.")));
    }

    ChatRequest asked(Structured how) {
        var system =
                how == Structured.STRICT ? prompt.system() : prompt.system() + "\nIts JSON schema: " + schemaText();
        var question = Stream.<ChatMessage>of(SystemMessage.from(system), UserMessage.from(prompt.user()));
        var request = ChatRequest.builder()
                .messages(Stream.concat(question, more.stream()).toList());
        return switch (how) {
            case STRICT -> request.responseFormat(format(schema)).build();
            case JSON_OBJECT -> request.responseFormat(ResponseFormat.JSON).build();
            case PROMPT -> request.build();
        };
    }

    /** Letters sent; for an estimate of tokens. */
    int length() {
        return prompt.system().length()
                + prompt.user().length()
                + more.stream().mapToInt(message -> message.toString().length()).sum();
    }

    private static ResponseFormat format(JsonSchema schema) {
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(schema)
                .build();
    }

    private String schemaText() {
        return JsonMapper.shared().writeValueAsString(JsonSchemaElementUtils.toMap(schema.rootElement()));
    }
}
