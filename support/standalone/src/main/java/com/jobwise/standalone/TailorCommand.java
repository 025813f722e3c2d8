package com.jobwise.standalone;

import com.jobwise.standalone.tailor.TailorInput;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jobwise tailor}. */
@Command(
        name = "tailor",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a resume and a cover letter for one job posting.",
            "",
            "Writes resume.txt, .md, .json and cover-letter.txt, .md, .json, and prints what was chosen and why. Nothing you hand in stays on disk."
        },
        footer = {
            "",
            "Examples:",
            "  jobwise tailor --resume me.json --posting job.txt",
            "  jobwise tailor --resume me.json --posting job.txt --sample old-letter.txt --type cover-letter",
            "  xclip -o | jobwise tailor --resume me.json --posting - --out acme --json"
        })
final class TailorCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--resume",
            required = true,
            paramLabel = "FILE.json",
            description = "your resume, in JSON Resume format")
    private Path resume = Path.of("");

    @Option(
            names = "--posting",
            required = true,
            paramLabel = "FILE.txt",
            description = "the job posting as plain text; - reads standard input")
    private Path posting = Path.of("");

    @Option(
            names = "--sample",
            paramLabel = "LETTER.txt",
            description = "a letter you wrote: the cover letter takes on its style")
    private @Nullable Path sample;

    @Mixin
    private TailorOptions options = new TailorOptions();

    TailorCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        return TailorRun.of(
                        surroundings,
                        options,
                        java.util.Objects.requireNonNull(spec).commandLine())
                .execute(TailorInput.read(resume, posting, sample, options.type.documents()));
    }
}
