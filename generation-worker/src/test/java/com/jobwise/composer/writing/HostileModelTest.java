package com.jobwise.composer.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.cast.Cast;
import com.jobwise.composer.cast.ExamplePeople;
import com.jobwise.composer.cast.ExamplePostings;
import com.jobwise.composer.cast.Requests;
import com.jobwise.composer.cast.Styles;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.generation.GenerationOptions;
import com.jobwise.profile.MasterProfile;
import com.jobwise.truth.FactCheck;
import com.jobwise.truth.Ruling;
import com.jobwise.truth.Statement;
import com.jobwise.truth.TruthGate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever a model answers: every document is finished, and nothing stands in it that the gate has not let through. */
class HostileModelTest {

    private static final long SEED = 20261125;

    /** {@code -Djobwise.hostile.rounds=6} makes 2,160 documents, each round with other chances. */
    private static final int ROUNDS = Integer.getInteger("jobwise.hostile.rounds", 1);

    /** A statement that the real gate has let through, as it was put. */
    private final Set<String> passed = ConcurrentHashMap.newKeySet();

    private final Studio studio = Studio.judgedBy((profile, posting) -> {
        FactCheck gate = TruthGate.standard().against(profile, posting);
        return (Statement statement) -> {
            var ruling = gate.check(statement);
            if (ruling.isSupported()) {
                passed.add(statement.text());
            }
            return ruling;
        };
    });

    @Test
    void everyDocumentIsFinishedAndEverySentenceOfItIsAccountedFor() {
        var lies = Lies.all();
        var requests = requests();
        var documents = IntStream.range(0, ROUNDS * requests.size())
                .parallel()
                .map(number -> {
                    // Each its own, so that the documents are the same on however many processors.
                    var chance = new Random(SEED + number);
                    var request = requests.get(number % requests.size());
                    for (var hostility : Hostility.values()) {
                        var document = studio.write(request, Studio.model(asked -> hostility.answer(asked, chance)));
                        check(request, hostility, document, lies);
                    }
                    return Hostility.values().length;
                })
                .sum();
        assertThat(documents).isGreaterThan(300 * ROUNDS);
    }

    /** The checks can fail: a gate that lets everything through shows the lies. */
    @Test
    void withoutTheGateTheLiesWouldStandThere() {
        var request = requests().getFirst();
        var document = Studio.judgedBy((_, _) -> _ -> Ruling.SUPPORTED)
                .write(request, Studio.model(asked -> Hostility.LIES_INSTEAD.answer(asked, new Random(SEED))));

        assertThat(Lies.all()).anyMatch(oneLine(document.contentText())::contains);
    }

    @Test
    void theLedgerKnowsAStranger() {
        var document = Studio.strict()
                .write(requests().getFirst(), Studio.model(asked -> Answers.changed(asked, (id, text) -> text)));
        var slipped = new GeneratedDocument(
                document.contentText() + "\n- Slipped in",
                document.contentMarkdown(),
                document.contentStructured(),
                document.atsScore(),
                document.matchReport(),
                document.metadata(),
                document.claims(),
                document.changes(),
                document.leftOut());

        assertThat(Ledger.strangers(document)).isEmpty();
        assertThat(Ledger.strangers(slipped)).isEqualTo("Slipped in");
    }

    private void check(DocumentRequest request, Hostility hostility, GeneratedDocument document, List<String> lies) {
        var name = request.profile().personalInfo().fullName() + ", " + request.type() + ", " + hostility;
        assertThat(document.contentText()).as(name).isNotBlank();
        for (var claim : document.claims()) {
            if (claim.verdict().equals("REWORDED")) {
                assertThat(isOwn(request.profile(), claim.text()) || passed.contains(claim.text()))
                        .as("%s: %s", name, claim)
                        .isTrue();
            }
        }
        assertThat(Ledger.strangers(document)).as(name).isEmpty();
        var own = request.profile().toString() + request.posting();
        for (var lie : lies) {
            assertThat(own.contains(lie) || !oneLine(document.contentText()).contains(lie))
                    .as("%s has %s", name, lie)
                    .isTrue();
        }
    }

    private static boolean isOwn(MasterProfile profile, String text) {
        return oneLine(profile.toString()).contains(text.replaceFirst("\\.$", ""));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static List<DocumentRequest> requests() {
        List<DocumentRequest> requests = new ArrayList<>();
        for (var person : people().toList()) {
            requests.add(request(DocumentType.RESUME, person, "home-health-nurse", null));
            requests.add(request(DocumentType.COVER_LETTER, person, "payments-backend-engineer", null));
            requests.add(request(DocumentType.COVER_LETTER, person, "learning-designer-care", Styles.PLAIN));
        }
        return requests;
    }

    private static DocumentRequest request(
            DocumentType type, MasterProfile person, String posting, com.jobwise.style.@Nullable ExtractedStyle style) {
        return Requests.of(type, person, ExamplePostings.named(posting), style, GenerationOptions.DEFAULTS);
    }

    private static Stream<MasterProfile> people() {
        return Stream.concat(ExamplePeople.all(), Stream.of(Cast.mira().build(), Cast.tobias()));
    }
}
