package com.jobwise.standalone.tailor;

import com.jobwise.generation.DocumentType;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person hands in, read and in outline checked.
 *
 * @param resume JSON Resume as text
 * @param posting the posting's text as somebody pastes it
 * @param documents which to make
 */
public record TailorInput(
        String resume, String posting, @Nullable Sample sample, List<DocumentType> documents) {

    /** A letter the person wrote, whose style the cover letter takes on. */
    public record Sample(String filename, String text) {}

    /** @throws com.jobwise.standalone.exit.StoppedException {@code BAD_INPUT} naming the file and what is wrong with it */
    public static TailorInput read(Path resume, Path posting, @Nullable Path sample, List<DocumentType> documents) {
        return new TailorInput(
                ResumeFile.read(resume),
                InputFile.text("posting", posting),
                sample == null ? null : sample(sample),
                documents);
    }

    private static Sample sample(Path path) {
        var name = path.getFileName();
        return new Sample(name == null ? "sample.txt" : name.toString(), InputFile.text("sample letter", path));
    }
}
