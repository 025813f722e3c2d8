package com.jobwise.worker.model;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Which model is asked, {@code jobwise.model.*}.
 *
 * @param provider {@code none} by default: documents are made by rules, from the person's own sentences
 * @param baseUrl where the provider answers; needed for {@code custom}, else it replaces the preset's address
 * @param apiKey needed by providers that are paid for; give it by environment or file, never on a command line
 * @param name of the model for every purpose
 * @param names of models for single purposes, e.g. {@code jobwise.model.names.rank}; {@code rules} keeps a purpose without a model
 * @param structured {@code strict} by default; a model that refuses it is asked in the next way by itself
 * @param calls how a call may go
 * @param breaker when a provider counts as out of order
 */
@ConfigurationProperties("jobwise.model")
public record ModelProperties(
        @DefaultValue("none") Provider provider,
        @Nullable String baseUrl,
        @Nullable String apiKey,
        @Nullable String name,
        @DefaultValue Map<Purpose, String> names,
        @DefaultValue("strict") Structured structured,
        @DefaultValue Calls calls,
        @DefaultValue Breaker breaker) {

    private static final String RULES = "rules";

    /**
     * @param deadline from question to the answer's last byte, 60 s: long answers of slow models fit, a hung one does not hold a slot
     * @param patience how long an item waits for the model, from its first wait until an answer, 30 min: then the rules do its work
     * @param maxOutputTokens of one answer, 4,096: a two-page resume needs about 1,500; reasoning counts too
     * @param temperature 0.2: wording may vary, little else
     * @param maxAnswer bytes read of an answer, 1 MB
     * @param atOnce calls of this process at the same time, 8
     * @param perSecond calls begun by this process, 10; the quota of all processes together is {@code jobwise.allowance}'s
     */
    public record Calls(
            @DefaultValue("60s") Duration deadline,
            @DefaultValue("30m") Duration patience,
            @DefaultValue("4096") int maxOutputTokens,
            @DefaultValue("0.2") double temperature,
            @DefaultValue("1MB") DataSize maxAnswer,
            @DefaultValue("8") int atOnce,
            @DefaultValue("10") int perSecond) {

        public Calls {
            require(deadline.toMillis() > 0, "calls.deadline must be longer than nothing");
            require(patience.compareTo(deadline) >= 0, "calls.patience must not be shorter than calls.deadline");
            require(maxOutputTokens >= 256, "calls.max-output-tokens must be 256 or more");
            require(temperature >= 0 && temperature <= 2, "calls.temperature must be between 0 and 2");
            require(maxAnswer.toBytes() >= 1_024, "calls.max-answer must be 1KB or more");
            require(atOnce >= 1 && perSecond >= 1, "calls.at-once and .per-second must be 1 or more");
        }
    }

    /**
     * @param failures calls that are looked at, 6: half of them failed opens it
     * @param open how long nothing is asked then, 10 s; one probe follows
     */
    public record Breaker(
            @DefaultValue("6") int failures,
            @DefaultValue("10s") Duration open) {

        public Breaker {
            require(failures >= 2, "breaker.failures must be 2 or more");
            require(open.toMillis() >= 100, "breaker.open must be 100ms or more");
        }
    }

    public ModelProperties {
        names = Map.copyOf(names);
        if (provider != Provider.NONE) {
            require(
                    isSet(baseUrl) || provider.address() != null,
                    "base-url is missing: provider 'custom' needs the address of an OpenAI-compatible API, such as http://127.0.0.1:8000/v1");
            require(
                    baseUrl == null || baseUrl.isBlank() || isAddress(baseUrl),
                    "base-url must be an http or https address");
            require(
                    isSet(apiKey) || !provider.wantsKey(),
                    "api-key is missing: this provider answers nobody without one");
            require(
                    isSet(name) || !names.isEmpty(),
                    "name is missing: say which model to ask, e.g. jobwise.model.name=<model>, or for single purposes jobwise.model.names.write=<model>");
        }
    }

    /** Empty where the rules do it. */
    public Optional<String> nameFor(Purpose purpose) {
        if (provider == Provider.NONE) {
            return Optional.empty();
        }
        return Optional.ofNullable(names.getOrDefault(purpose, name))
                .filter(one -> !one.isBlank() && !one.equalsIgnoreCase(RULES));
    }

    /** Where the provider answers, without a slash at the end. */
    public String address() {
        var address = baseUrl == null || baseUrl.isBlank() ? provider.address() : baseUrl.strip();
        return Objects.requireNonNull(address).replaceFirst("/+$", "");
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "ModelProperties[provider=%s, name=%s, names=%s]".formatted(provider, name, names);
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private static boolean isAddress(String address) {
        try {
            var uri = URI.create(address.strip());
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException("jobwise.model." + sentence);
        }
    }
}
