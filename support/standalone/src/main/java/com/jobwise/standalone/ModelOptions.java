package com.jobwise.standalone;

import com.jobwise.standalone.system.ModelSettings;
import com.jobwise.worker.model.Provider;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which language model to ask, for all commands that start the workers. */
final class ModelOptions {

    static final String HEADING =
            "%nA language model (optional: without one everything works by rules and nothing leaves this machine; with one, what it needs of your profile and the posting is sent there):%n";

    private static final String CUSTOM = word(Provider.CUSTOM);

    /** What the workers know; said here, before the seconds that starting everything takes. */
    private static final class Providers implements Iterable<String> {

        static final List<String> WORDS = Stream.of(Provider.values())
                .filter(one -> one != Provider.NONE)
                .sorted(Comparator.comparing(one -> one != Provider.CUSTOM))
                .map(ModelOptions::word)
                .toList();

        @Override
        public Iterator<String> iterator() {
            return WORDS.iterator();
        }
    }

    @Option(
            names = "--model-url",
            paramLabel = "URL",
            description = "base URL of an OpenAI-compatible API, e.g. http://localhost:11434/v1")
    private @Nullable String url;

    @Option(names = "--model", paramLabel = "NAME", description = "the model's name as its provider spells it")
    private @Nullable String name;

    @Option(
            names = "--model-key-file",
            paramLabel = "FILE",
            description = "file with the API key and nothing else; the key is never printed or stored")
    private @Nullable Path keyFile;

    @Option(
            names = "--model-provider",
            paramLabel = "PROVIDER",
            completionCandidates = Providers.class,
            description =
                    "one of ${COMPLETION-CANDIDATES}; all but custom have an address of their own and need no --model-url (default: custom)")
    private @Nullable String provider;

    /** @param options null when none of them was given */
    static ModelSettings settings(@Nullable ModelOptions options, CommandLine command) {
        return options == null ? ModelSettings.NONE : options.settings(command);
    }

    private ModelSettings settings(CommandLine command) {
        require(
                command,
                name != null && !name.isBlank(),
                "--model-url, --model-key-file and --model-provider also need --model NAME: which model to ask.");
        require(
                command,
                url != null || provider != null,
                "--model also needs --model-url URL: where the model is. Without a model everything works by rules.");
        require(
                command,
                url == null || isWebAddress(url),
                "--model-url must begin with http:// or https://, name a host, and hold neither user nor query.");
        require(
                command,
                provider == null || Providers.WORDS.contains(provider),
                "--model-provider must be one of %s.".formatted(String.join(", ", Providers.WORDS)));
        require(
                command,
                url != null || !CUSTOM.equals(provider),
                "--model-provider custom also needs --model-url URL.");
        return new ModelSettings(
                provider == null ? CUSTOM : provider, url, name, keyFile == null ? null : ModelKeyFile.read(keyFile));
    }

    private static String word(Provider provider) {
        return provider.name().toLowerCase(Locale.ROOT);
    }

    private static void require(CommandLine command, boolean holds, String sentence) {
        if (!holds) {
            throw new ParameterException(command, sentence);
        }
    }

    private static boolean isWebAddress(String value) {
        try {
            var uri = new URI(value);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
