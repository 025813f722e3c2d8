package com.jobwise.e2e.model;

import com.jobwise.e2e.ModelAnswers;
import com.jobwise.testsupport.model.Fault;
import com.jobwise.testsupport.model.ModelCall;
import com.jobwise.testsupport.model.Reply;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** A model that answers anything, and keeps count of what it has answered. Its faults, too, are done to answers that lie. */
final class HostileModel {

    private static final Set<Fault> OF_THE_SET_UP =
            EnumSet.of(Fault.UNAUTHORIZED, Fault.FORBIDDEN, Fault.MODEL_DECOMMISSIONED);
    private static final Set<Fault> THAT_MAKE_WAIT = EnumSet.of(
            Fault.RATE_LIMITED_FOR_SECONDS,
            Fault.RATE_LIMITED_UNTIL_DATE,
            Fault.RATE_LIMITED_WITHOUT_A_TIME,
            Fault.RATE_LIMITED_IN_WORDS,
            Fault.SERVER_ERROR,
            Fault.UNAVAILABLE,
            Fault.NO_CAPACITY,
            Fault.RESET_BEFORE_ANSWER,
            Fault.RESET_IN_BODY,
            Fault.SLOW_HEADERS,
            Fault.TRICKLED_BODY,
            Fault.HUNG_BODY,
            Fault.CUT_BODY,
            Fault.HTML_PAGE,
            Fault.NO_CHOICES,
            Fault.OVERSIZED,
            Fault.RANDOM_BYTES);

    /** Some faults change for a while what is asked at all; in moods, each is met by many. */
    enum Mood {
        /** Counts as a wrong set-up: nothing more is asked for half a minute. */
        REFUSES_THE_SET_UP,
        /** Answers, in a way that a document could be made of. */
        LIES,
        /** Every third call is broken or told to wait. */
        BREAKS,
        ANYTHING
    }

    private final Random chance;
    private final Map<String, Integer> answered = new TreeMap<>();
    private final Map<Mood, Integer> turns = new EnumMap<>(Mood.class);
    private Mood mood = Mood.LIES;

    HostileModel(long seed) {
        chance = new Random(seed);
    }

    synchronized void become(Mood next) {
        mood = next;
    }

    /** How often each kind of answer was given. */
    synchronized Map<String, Integer> answered() {
        return Map.copyOf(answered);
    }

    /** Kinds of fault that no call has met. */
    synchronized List<Fault> unmet() {
        return Arrays.stream(Fault.values())
                .filter(fault -> !answered.containsKey(fault.name()))
                .toList();
    }

    synchronized Reply answer(ModelCall call) {
        return switch (mood) {
            case REFUSES_THE_SET_UP -> fault(OF_THE_SET_UP, call);
            case LIES -> chance.nextInt(10) < 6 ? lie(call) : fault(thatAnswer(), call);
            case BREAKS -> chance.nextInt(3) > 0 ? lie(call) : fault(THAT_MAKE_WAIT, call);
            case ANYTHING -> chance.nextInt(3) > 0 ? lie(call) : chance.nextBoolean() ? any() : anyFault(call);
        };
    }

    private Reply anyFault(ModelCall call) {
        return fault(EnumSet.allOf(Fault.class), call);
    }

    private static Set<Fault> thatAnswer() {
        var faults = EnumSet.complementOf(EnumSet.copyOf(THAT_MAKE_WAIT));
        faults.removeAll(OF_THE_SET_UP);
        faults.remove(Fault.RESPONSE_FORMAT_UNSUPPORTED);
        return faults;
    }

    private Reply any() {
        answered.merge("anything", 1, Integer::sum);
        return Reply.anything(chance);
    }

    private Reply fault(Set<Fault> of, ModelCall call) {
        var fault = List.copyOf(EnumSet.copyOf(of)).get(turn() % of.size());
        answered.merge(fault.name(), 1, Integer::sum);
        return Reply.fault(fault, lie(call));
    }

    private Reply lie(ModelCall call) {
        var kinds = Hostility.values();
        var kind = kinds[chance.nextInt(kinds.length)];
        answered.merge(kind.name(), 1, Integer::sum);
        return ModelAnswers.of(call, kind.words(chance));
    }

    /** One after the other, so that none is left out by chance. */
    private int turn() {
        return turns.merge(mood, 1, Integer::sum) - 1;
    }
}
