package com.jobwise.truth.lies;

import com.jobwise.truth.FactCheck;
import com.jobwise.truth.Ruling;
import com.jobwise.truth.Statement;
import com.jobwise.truth.TruthGate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A case and what the gate said of it. */
record Judged(Case what, Ruling ruling) {

    static List<Judged> all(List<Half> halves, TruthGate gate) {
        return halves.stream().flatMap(half -> half(half, gate).stream()).toList();
    }

    private static List<Judged> half(Half half, TruthGate gate) {
        Map<String, FactCheck> checks = new HashMap<>();
        half.people().forEach((key, person) -> checks.put(key, gate.against(Profiles.of(person), Postings.of(person))));
        return half.cases().stream()
                .map(each -> new Judged(each, ruling(each, half.people().get(each.person()), checks)))
                .toList();
    }

    private static Ruling ruling(Case each, Person person, Map<String, FactCheck> checks) {
        var evidence = each.evidence().stream()
                .map(key -> EvidenceKey.resolve(person, key))
                .toList();
        return checks.get(each.person()).check(new Statement(each.place(), each.text(), evidence));
    }

    boolean isMiss() {
        return what.lie() && ruling.isSupported();
    }

    boolean isFalseAlarm() {
        return !what.lie() && !ruling.isSupported();
    }

    String objections() {
        return ruling.objections().stream()
                .map(objection -> objection.reason() + " \"" + objection.words() + "\"")
                .collect(Collectors.joining(", "));
    }
}
