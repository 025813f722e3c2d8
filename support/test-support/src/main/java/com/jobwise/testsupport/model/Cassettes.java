package com.jobwise.testsupport.model;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Answers that a real model once gave, in files, to be given again: a script for {@link FakeModelServer#answer}. A file belongs to one
 * prompt and is found by what the prompt says, so a changed prompt finds none, and somebody looks at what the model now makes of it.
 *
 * <p>Files hold the request and the answer, but no key, no header and no name of an account. Record with fictional people only.
 */
public final class Cassettes {

    /** System property: base URL of a real provider. With it calls go there and are kept; the client's own key is passed on. */
    public static final String RECORD_FROM = "jobwise.cassettes.record";

    private final Path directory;
    private final Pattern fences;
    private final List<String> misses = new CopyOnWriteArrayList<>();

    private Cassettes(Path directory, Pattern fences) {
        this.directory = directory;
        this.fences = fences;
    }

    /**
     * @param fences matches what differs from call to call though the prompt is the same, e.g. {@code data-[0-9a-f]+}; it does not count
     */
    public static Cassettes in(Path directory, Pattern fences) {
        return new Cassettes(directory, fences);
    }

    /** Replays, or records when {@value #RECORD_FROM} is set. */
    public Function<ModelCall, Reply> script() {
        var provider = System.getProperty(RECORD_FROM, "");
        return provider.isBlank() ? this::replay : recording(URI.create(provider));
    }

    /** Asks the provider at this base URL and keeps its good answers. */
    public Function<ModelCall, Reply> recording(URI baseUrl) {
        var provider = new RecordedProvider(baseUrl);
        return call -> {
            var answer = provider.ask(call);
            if (answer.status() == 200) {
                file(call).write(call, answer.body());
            }
            return answer;
        };
    }

    /** The answer of the call's file, else 400 with a sentence; see {@link #requireNoMiss()}. */
    public Reply replay(ModelCall call) {
        return file(call)
                .answer()
                .<Reply>map(body -> Reply.http(200, Map.of(), body))
                .orElseGet(() -> miss(call));
    }

    /** A client may well live with a refused call and hide that its prompt changed: ask at the end of a test. */
    public void requireNoMiss() {
        if (!misses.isEmpty()) {
            throw new AssertionError(String.join("\n", misses));
        }
    }

    private Reply miss(ModelCall call) {
        var sentence =
                "No cassette %s in %s for model %s: the prompt, its data or its schema changed since it was recorded. Run the test anew with -D%s=BASE_URL and the provider's key and look at the difference, or take the change back."
                        .formatted(CassetteKey.of(call, fences), directory, call.model(), RECORD_FROM);
        misses.add(sentence);
        var error =
                Map.of("error", Map.of("message", sentence, "type", "invalid_request_error", "code", "no_cassette"));
        return Reply.http(400, Map.of(), Json.MAPPER.writeValueAsString(error));
    }

    private CassetteFile file(ModelCall call) {
        return new CassetteFile(directory.resolve(CassetteKey.of(call, fences) + ".json"));
    }
}
