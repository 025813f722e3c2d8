package com.jobwise.gateway.intake;

import com.jobwise.posting.Importance;
import com.jobwise.posting.Requirement;
import com.jobwise.terms.SkillLexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads postings for tests: a pasted text, one of the examples, or a line in an otherwise ordinary posting. */
final class Read {

    private static final PostingIntake INTAKE = new PostingIntake(SkillLexicon.standard());

    private Read() {}

    static PostingDraft text(String posting) {
        return INTAKE.read(posting);
    }

    static PostingDraft example(String name) {
        try {
            return text(Files.readString(Path.of("../examples/postings", name + ".txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A posting of Quillon Foundry with these lines below the title. */
    static PostingDraft withHead(String... lines) {
        return text("Pattern Maker\nQuillon Foundry Ltd\n" + String.join("\n", lines) + """


                We cast bells and pump parts.

                What we need
                - Steady hands
                - Patience
                """);
    }

    /** A posting whose list of requirements is these bullets. */
    static PostingDraft withRequirements(String... bullets) {
        return text("Pattern Maker\nQuillon Foundry Ltd\n\nRequirements\n- " + String.join("\n- ", bullets) + "\n");
    }

    static List<String> texts(PostingDraft draft) {
        return draft.requirements().stream().map(Requirement::text).toList();
    }

    static List<String> of(PostingDraft draft, Importance importance) {
        return draft.requirements().stream()
                .filter(requirement -> requirement.importance() == importance)
                .map(Requirement::text)
                .toList();
    }
}
