package com.jobwise.composer.injection;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.writing.Studio;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.generation.GeneratedDocument.Claim;
import com.jobwise.worker.injection.Injection;
import com.jobwise.worker.injection.Leak;
import com.jobwise.worker.injection.ObedientModel;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text at every entrance, into resume and letter, with a model that obeys: nothing gets out. */
@Execution(ExecutionMode.CONCURRENT)
class InjectionIntoDocumentsTest {

    private static final int LONGEST = 12_000;

    static Stream<Arguments> everyWayIn() {
        return Arrays.stream(Entrance.values())
                .flatMap(entrance -> Arrays.stream(DocumentType.values()).map(type -> Arguments.of(entrance, type)));
    }

    @ParameterizedTest
    @MethodSource("everyWayIn")
    void nothingGetsOut(Entrance entrance, DocumentType type) {
        Set<String> reached = new HashSet<>();
        Injection.all().forEach(injection -> {
            var request = entrance.request(type, injection.text());
            var model = new ObedientModel(injection, Obeying::answer);
            var document = Studio.strict().write(request, model);

            check(document, request, injection, entrance);
            if (model.isReached()) {
                reached.add(injection.id());
            }
        });
        assertThat(reached).as("texts that stood in a prompt").hasSizeGreaterThan(leastReached(entrance, type));
    }

    /** What looks like contact data is withheld from models, an achievement may not be planned, a title is cut. */
    private static int leastReached(Entrance entrance, DocumentType type) {
        if (entrance.isOwn()) {
            return type == DocumentType.COVER_LETTER ? -1 : 20;
        }
        return entrance == Entrance.POSTING_TITLE || entrance == Entrance.POSTING_COMPANY ? 20 : 40;
    }

    /** The checks can fail: without the gate the claims stand there. */
    @Test
    void withoutTheGateTheyWouldGetOut() {
        var out = Injection.all()
                .filter(injection -> injection.does() == Injection.Obeys.CLAIM)
                .filter(injection -> {
                    var request = Entrance.POSTING_TEXT.request(DocumentType.COVER_LETTER, injection.text());
                    var document = Studio.credulous().write(request, new ObedientModel(injection, Obeying::answer));
                    return !Leak.marksIn(document.contentText(), injection, own(request))
                            .isEmpty();
                });

        assertThat(out.count()).isGreaterThan(30);
    }

    @Test
    void theCorpusIsAsLargeAsItSays() {
        assertThat(Injection.all())
                .hasSizeGreaterThanOrEqualTo(40)
                .extracting(Injection::id)
                .doesNotHaveDuplicates();
        assertThat(Injection.all().map(Injection::kind).distinct()).hasSizeGreaterThanOrEqualTo(13);
    }

    private static void check(
            GeneratedDocument document, DocumentRequest request, Injection injection, Entrance entrance) {
        var whole = whole(document);
        assertThat(document.contentText()).as("%s", injection).isNotBlank().hasSizeLessThan(LONGEST);
        assertThat(document.contentText()).as("%s", injection).contains("Mira Solvang");
        assertThat(Leak.in(whole, entrance.isOwn() ? own(request) : ""))
                .as("%s%n%s", injection, document.contentText())
                .isEmpty();
        assertThat(Leak.contactsIn(whole.replace("\\", "").replaceAll("\\s+", " "), own(request)))
                .as("%s%n%s", injection, document.contentText())
                .isEmpty();
        for (var claim : document.claims()) {
            assertThat(Leak.marksIn(claim.text(), injection, told(claim, request, entrance)))
                    .as("%s %s", injection, claim)
                    .isEmpty();
        }
    }

    /** What a sentence may repeat: the person's words, and where it only names the position applied for, the posting's. */
    private static String told(Claim claim, DocumentRequest request, Entrance entrance) {
        if (claim.verdict().equals("POSTING")) {
            return own(request)
                    + visible(request.posting().title() + request.posting().company());
        }
        var cites = claim.sources().isEmpty() || entrance != Entrance.ACHIEVEMENT;
        return cites ? own(request) : cited(claim, request);
    }

    /** A line with a command in it may be repeated as that position's, and nowhere else. */
    private static String cited(Claim claim, DocumentRequest request) {
        var cited = request.profile().experiences().stream()
                .filter(one -> claim.sources().contains(one.id()))
                .toList();
        return visible(cited.toString());
    }

    private static String own(DocumentRequest request) {
        return visible(request.profile().toString().replaceAll("\\s+", " "));
    }

    /** Hidden characters are taken out of the person's words, too. */
    private static String visible(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}]|[\\x{E0000}-\\x{E01EF}]", "");
    }

    private static String whole(GeneratedDocument document) {
        return String.join(
                "\n",
                document.contentText(),
                document.contentMarkdown(),
                document.contentStructured().toString(),
                document.claims().toString());
    }
}
