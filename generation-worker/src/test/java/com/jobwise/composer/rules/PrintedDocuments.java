package com.jobwise.composer.rules;

import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.cast.ExamplePeople;
import com.jobwise.composer.cast.ExamplePostings;
import com.jobwise.composer.cast.Styles;
import com.jobwise.composer.cast.WordRanking;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GenerationOptions;
import com.jobwise.style.ExtractedStyle;
import com.jobwise.terms.SkillLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Prints documents of the example people to a folder, for a reader. Not a test. */
public final class PrintedDocuments {

    private PrintedDocuments() {}

    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[0]));
        for (var pair : ExamplePeople.PAIRS) {
            var id = pair.person() + "--" + pair.posting();
            print(folder, id + ".resume.txt", pair, DocumentType.RESUME, null);
            print(folder, id + ".letter.txt", pair, DocumentType.COVER_LETTER, null);
            print(folder, id + ".letter-plain.txt", pair, DocumentType.COVER_LETTER, Styles.PLAIN);
            print(folder, id + ".letter-formal.txt", pair, DocumentType.COVER_LETTER, Styles.FORMAL);
        }
    }

    private static void print(
            Path folder, String file, ExamplePeople.Pair pair, DocumentType type, @Nullable ExtractedStyle style)
            throws IOException {
        var profile = ExamplePeople.named(pair.person());
        var posting = ExamplePostings.named(pair.posting());
        var request = new DocumentRequest(
                type, profile, posting, WordRanking.of(profile, posting), style, GenerationOptions.DEFAULTS, null);
        var document = new RulesComposer(SkillLexicon.standard()).compose(request);
        Files.writeString(
                folder.resolve(file),
                document.contentText() + "\n-----\n" + document.metadata() + "\n"
                        + document.matchReport().parts() + " "
                        + document.atsScore() + "\n" + document.matchReport().coverage() + "\n"
                        + document.matchReport().gates() + "\n");
    }
}
