package com.jobwise.composer.letter;

import com.jobwise.composer.letter.Sentence.Joint;
import java.util.Locale;
import java.util.Optional;

/** How two neighbouring sentences become one, if they may. No word of the person is changed. */
final class Joins {

    private static final int LONGEST = 50;
    private static final int LONGEST_WITH_AND = 36;

    private Joins() {}

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
