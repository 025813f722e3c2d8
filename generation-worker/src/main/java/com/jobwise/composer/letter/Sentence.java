package com.jobwise.composer.letter;

import com.jobwise.composer.text.Verdict;
import com.jobwise.composer.text.WordCount;
import com.jobwise.generation.GeneratedDocument.Claim;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a letter.
 *
 * @param body without its full stop, but with another mark
 * @param joint how it may be joined to a neighbour
 * @param reason why it stands where a model's wording was offered; null: none was
 */
record Sentence(
        String section,
        String body,
        List<UUID> sources,
        Verdict verdict,
        List<Origin> origins,
        Joint joint,
        @Nullable String reason) {

    /** The parts sentences play; only some may be joined. */
    enum Joint {
        NONE,
        /** Names a position; what was done there may follow with "where". */
        TOPIC,
        /** Tells of one position; two of the same position may be joined. */
        DEED,
        CLOSING
    }

    Sentence(String section, String body, List<UUID> sources, Verdict verdict, List<Origin> origins, Joint joint) {
        this(section, body, sources, verdict, origins, joint, null);
    }

    /** A model's words, which nothing joins or splits any more: they were judged as they are. */
    static Sentence reworded(String text, List<UUID> sources) {
        return new Sentence("paragraph", withoutStop(text), sources, Verdict.REWORDED, List.of(), Joint.NONE);
    }

    static Sentence fixed(String text, Verdict verdict) {
        return new Sentence("paragraph", withoutStop(text), List.of(), verdict, List.of(), Joint.NONE);
    }

    static Sentence closing(String text) {
        return fixed(text, Verdict.TEMPLATE).as(Joint.CLOSING);
    }

    static Sentence about(String text, UUID source) {
        return new Sentence("paragraph", withoutStop(text), List.of(source), Verdict.JOINED, List.of(), Joint.NONE);
    }

    static Sentence listing(String text, List<UUID> sources) {
        return new Sentence("skills", withoutStop(text), sources, Verdict.JOINED, List.of(), Joint.NONE);
    }

    static Sentence own(String text, UUID source, Origin origin, Joint joint) {
        var body = withoutStop(text);
        var verdict = body.equals(withoutStop(origin.text())) ? Verdict.VERBATIM : Verdict.JOINED;
        return new Sentence("paragraph", body, List.of(source), verdict, List.of(origin), joint);
    }

    Sentence as(Joint part) {
        return new Sentence(section, body, sources, verdict, origins, part, reason);
    }

    Sentence because(@Nullable String why) {
        return new Sentence(section, body, sources, verdict, origins, joint, why);
    }

    String text() {
        return body.endsWith("?") || body.endsWith("!") ? body : body + ".";
    }

    int words() {
        return WordCount.of(body);
    }

    Sentence withBody(String changed) {
        return new Sentence(section, changed, sources, changedVerdict(), origins, joint, reason);
    }

    boolean isDeed() {
        return joint == Joint.DEED;
    }

    /** Both as one sentence. */
    Sentence joined(String link, Sentence next) {
        return new Sentence(
                section,
                body + link + next.body,
                Stream.concat(sources.stream(), next.sources.stream())
                        .distinct()
                        .toList(),
                verdict == Verdict.TEMPLATE && next.verdict == Verdict.TEMPLATE ? Verdict.TEMPLATE : Verdict.JOINED,
                Stream.concat(origins.stream(), next.origins.stream())
                        .distinct()
                        .toList(),
                next.joint,
                reason);
    }

    Claim claim() {
        return new Claim(section, text(), sources, verdict.name(), reason);
    }

    private Verdict changedVerdict() {
        return verdict == Verdict.VERBATIM ? Verdict.JOINED : verdict;
    }

    private static String withoutStop(String text) {
        return text.strip().replaceFirst("[.\\s]+$", "");
    }
}
