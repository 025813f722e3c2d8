package com.jobwise.standalone;

import com.jobwise.standalone.admin.Operator;
import com.jobwise.standalone.admin.OperatorText;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code jobwise admin}: each thing to do is a command of its own. */
@Command(
        name = "admin",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Looks after the work of a running system, over its API.",
            "",
            "Asks as an administrator: whoever the owner of the database has appointed (docs/runbook.md)."
        },
        footer = {
            "",
            "Examples:",
            "  jobwise admin queue --key-file ops.key",
            "  jobwise admin list --status failed --failure-code too_many_attempts",
            "  jobwise admin replay 6f0c0a52-1f0e-4c8e-9d0b-2f8f6d3f7a11",
            "  jobwise admin pause generation --url https://jobwise.example"
        })
final class AdminCommand {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private AdminOptions options = new AdminOptions();

    AdminCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Command(mixinStandardHelpOptions = true, description = "Work items, newest first.")
    int list(@Mixin WorkFilters filters) {
        return ask(operator -> operator.list(filters.parameters()), OperatorText::list);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "One work item: how it stands, what it waits for, which stages are done.")
    int show(@Parameters(paramLabel = "ID") String id) {
        return ask(operator -> operator.show(id), OperatorText::detail);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Asks anew for what a failed or cancelled item was for; prints the new item.")
    int replay(@Parameters(paramLabel = "ID") String id) {
        return ask(operator -> operator.replay(id), OperatorText::fields);
    }

    @Command(mixinStandardHelpOptions = true, description = "Cancels an item that has not ended, and what it is for.")
    int cancel(@Parameters(paramLabel = "ID") String id) {
        return ask(operator -> operator.cancel(id), OperatorText::fields);
    }

    @Command(mixinStandardHelpOptions = true, description = "Begins nothing of a kind any more; what runs goes on.")
    int pause(@Parameters(paramLabel = "KIND") String kind) {
        return ask(operator -> operator.pause(kind), OperatorText::fields);
    }

    @Command(mixinStandardHelpOptions = true, description = "Undoes pause and drain.")
    int resume(@Parameters(paramLabel = "KIND|WORKER") String target) {
        return ask(operator -> operator.resume(target), OperatorText::fields);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Lets a worker, or all of a kind that live now, finish what they run and take nothing new.")
    int drain(@Parameters(paramLabel = "KIND|WORKER") String target) {
        return ask(operator -> operator.drain(target), OperatorText::fields);
    }

    @Command(mixinStandardHelpOptions = true, description = "Worker processes: who lives, who drains, what they run.")
    int workers() {
        return ask(Operator::workers, OperatorText::workers);
    }

    @Command(mixinStandardHelpOptions = true, description = "How much work there is and how old, by kind and state.")
    int queue() {
        return ask(Operator::queue, OperatorText::queue);
    }

    @Command(mixinStandardHelpOptions = true, description = "What administrators did, newest first.")
    int actions(
            @Option(
                            names = "--limit",
                            paramLabel = "N",
                            defaultValue = "20",
                            description = "so many at most, 1 to 100 (${DEFAULT-VALUE})")
                    int limit) {
        return ask(operator -> operator.actions(limit), OperatorText::actions);
    }

    private int ask(Function<Operator, JsonNode> question, Function<JsonNode, String> text) {
        var answer = question.apply(options.operator(surroundings));
        Objects.requireNonNull(spec)
                .commandLine()
                .getOut()
                .println(options.json ? OperatorText.json(answer) : text.apply(answer));
        return 0;
    }
}
