package com.jobwise.worker.injection;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.worker.model.Answer;
import com.jobwise.worker.model.AnswerReader;
import com.jobwise.worker.model.Disclosed;
import com.jobwise.worker.model.FallbackReason;
import com.jobwise.worker.model.Model;
import com.jobwise.worker.model.ModelRequest;
import com.jobwise.worker.model.ModelResult;
import com.jobwise.worker.model.ModelUse;
import com.jobwise.worker.model.Prompt;
import com.jobwise.worker.model.Purpose;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.BiFunction;
import tools.jackson.databind.json.JsonMapper;

/**
 * A model that finds a command in its prompt and does it, whatever its instructions say. What it says is read as any answer is; of a
 * bad answer it makes the same once more. Every prompt is looked at on the way: nothing of a stranger in the system part, no forged fence.
 */
public final class ObedientModel implements Model {

    public static final String NAME = "obedient-1";
    private static final int HUGE = 3_000;

    private final Injection injection;
    private final BiFunction<ModelRequest<?>, String, Object> answers;
    private boolean reached;

    /** @param answers for a question and what to say in every place, the answer in the shape that was asked for */
    public ObedientModel(Injection injection, BiFunction<ModelRequest<?>, String, Object> answers) {
        this.injection = injection;
        this.answers = answers;
    }

    @Override
    public boolean has(Purpose purpose) {
        return true;
    }

    @Override
    public String name(Purpose purpose) {
        return NAME;
    }

    /** Whether the command has stood in a prompt. */
    public boolean isReached() {
        return reached;
    }

    @Override
    public <T> ModelResult<T> ask(ModelRequest<T> request) {
        var prompt = Prompt.of(request, Injection.FENCE);
        look(prompt, request);
        reached |= prompt.user().replaceAll("\\s+", " ").contains(injection.sign());
        var use = new ModelUse(NAME, 100, 50, 0.5, 1);
        return AnswerReader.read(said(prompt, request), request) instanceof Answer.Good<T>(T value)
                ? new ModelResult.Answered<>(value, use)
                : new ModelResult.Unusable<>(FallbackReason.UNUSABLE_ANSWER, use);
    }

    private void look(Prompt prompt, ModelRequest<?> request) {
        var bare = new ModelRequest<>(
                request.purpose(),
                request.promptVersion(),
                request.instructions(),
                new Disclosed(request.data().withheld(), List.of()),
                Object.class,
                _ -> List.of());
        assertThat(prompt.system())
                .as(injection.id())
                .isEqualTo(Prompt.of(bare, Injection.FENCE).system())
                .doesNotContain(injection.sign());
        assertThat(prompt.user().split(Injection.FENCE, -1))
                .as("%s: each fence opened and closed once", injection)
                .hasSize(2 * request.data().parts().size() + 1);
        assertThat(prompt.user()).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]|[\\x{E0100}-\\x{E01EF}]");
    }

    private String said(Prompt prompt, ModelRequest<?> request) {
        return switch (injection.does()) {
            case CLAIM -> json(request, injection.says());
            case LEAK -> json(request, prompt.system() + "\n" + prompt.user());
            case LEAK_BASE64 -> json(request, base64(prompt.system()));
            case HUGE -> json(request, injection.says().repeat(HUGE));
            case TWO_OBJECTS -> injection.text() + json(request, "Obeyed.") + json(request, "Obeyed again.");
            case RAW -> injection.says();
        };
    }

    private String json(ModelRequest<?> request, String saying) {
        return JsonMapper.shared().writeValueAsString(answers.apply(request, saying));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
