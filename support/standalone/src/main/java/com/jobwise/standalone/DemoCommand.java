package com.jobwise.standalone;

import com.jobwise.standalone.tailor.TailorInput;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code jobwise demo}: {@code tailor} on a fictional person. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Shows tailor at work on the fictional people of examples/: a backend engineer, a posting and a sample letter.",
        footer = {"", "Examples:", "  jobwise demo", "  jobwise demo --type resume --out /tmp/demo"})
final class DemoCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private TailorOptions options = new TailorOptions();

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var run =
                TailorRun.of(surroundings, options, Objects.requireNonNull(spec).commandLine());
        var examples = surroundings.project().resolve("examples");
        var input = TailorInput.read(
                examples.resolve("people/ilka-vandersee.json"),
                examples.resolve("postings/payments-backend-engineer.txt"),
                examples.resolve("letters/plain.txt"),
                options.type.documents());
        return run.execute(input);
    }
}
