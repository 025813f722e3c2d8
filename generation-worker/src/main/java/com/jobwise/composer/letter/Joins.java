package com.jobwise.composer.letter;

import com.jobwise.composer.letter.Sentence.Joint;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How two neighbouring sentences become one, if they may. No word of the person is changed. */
final class Joins {

    private static final int LONGEST = 50;
    private static final int LONGEST_WITH_AND = 36;

    private Joins() {}

    private static final int LONGEST_SHARED = 14;

    /** What follows such words would seem to go on with them. */
    private static final Pattern OPEN = Pattern.compile(
            "[,;:(]|\\b(?:that|which|who|whom|whose|where|when|while|and|or|to|how|what|if|as|because|so|I)\\b|\\w+ing\\b");

    /**
     * @param sharing whether the second sentence may go without its "I": "I planned the route and drove it". Only where it cannot
     *     be taken for a part of something else
     */
    static Optional<Sentence> of(Sentence one, Sentence next, boolean sharing) {
        return sharing && maySubjectBeShared(one, next)
                ? Optional.of(one.joined(" and ", next.withBody(next.body().substring(2))))
                : of(one, next);
    }

    private static boolean maySubjectBeShared(Sentence one, Sentence next) {
        return one.isDeed()
                && next.isDeed()
                && one.sources().equals(next.sources())
                && one.words() <= LONGEST_SHARED
                && isPastDeed(subject(one))
                && isPastDeed(next.body())
                && !OPEN.matcher(subject(one).substring(2)).find();
    }

    /** From its "I" on, without what leads up to it. */
    private static String subject(Sentence sentence) {
        return sentence.body().replaceFirst("^(?:In|At|As|Before|Earlier|Since|From)[^,]*, (?=I )", "");
    }

    private static boolean isPastDeed(String body) {
        return body.matches("I [a-z]+ .+") && VerbList.isPast(body.split(" ", 3)[1]);
    }

    static Optional<Sentence> of(Sentence one, Sentence next) {
        if (one.words() + next.words() > LONGEST) {
            return Optional.empty();
        }
        if (one.joint() == Joint.CLOSING && next.joint() == Joint.CLOSING) {
            return thanks(one, next);
        }
        if (!next.isDeed() || !one.sources().equals(next.sources())) {
            return Optional.empty();
        }
        if (one.joint() == Joint.TOPIC) {
            return beginsWithI(next) ? Optional.of(one.joined(", where ", next)) : Optional.empty();
        }
        return one.isDeed() ? deeds(one, next) : Optional.empty();
    }

    private static Optional<Sentence> deeds(Sentence one, Sentence next) {
        if ((one.body() + next.body()).contains(";")) {
            return Optional.empty();
        }
        if (!beginsWithI(next)) {
            return next.body().matches("[A-Z][a-z ]+, I .*")
                    ? Optional.of(one.joined("; ", lowered(next)))
                    : Optional.empty();
        }
        var isPlain = one.words() + next.words() < LONGEST_WITH_AND;
        return Optional.of(one.joined(isPlain ? ", and " : "; ", next));
    }

    private static Optional<Sentence> thanks(Sentence one, Sentence next) {
        return one.body().startsWith("I ") && next.body().startsWith("Thank you for")
                ? Optional.of(one.joined(", and I ", lowered(next)))
                : Optional.empty();
    }

    private static boolean beginsWithI(Sentence sentence) {
        return sentence.body().startsWith("I ");
    }

    private static Sentence lowered(Sentence sentence) {
        var body = sentence.body();
        return sentence.withBody(body.substring(0, 1).toLowerCase(Locale.ROOT) + body.substring(1));
    }
}
