package com.jobwise.stylist.enhance;

import com.jobwise.terms.Words;
import com.jobwise.truth.FactCheck;
import com.jobwise.truth.Objection;
import com.jobwise.truth.Reason;
import com.jobwise.truth.Ruling;
import com.jobwise.truth.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A gate for tests: a statement may only have words of its evidence, and these few. */
final class OwnWords implements FactCheck {

    private static final Set<String> HARMLESS = Set.of("join", "run", "cut", "messag");

    @Override
    public Ruling check(Statement statement) {
        var known = new HashSet<>(HARMLESS);
        statement.evidence().forEach(one -> one.lines().forEach(line -> known.addAll(Words.stems(line))));
        var objections = Words.stems(statement.text()).stream()
                .filter(stem -> !known.contains(stem))
                .map(stem -> new Objection(
                        stem.chars().anyMatch(Character::isDigit) ? Reason.NUMBER : Reason.OFF_SOURCE, stem))
                .toList();
        return objections.isEmpty() ? Ruling.SUPPORTED : new Ruling(List.copyOf(objections));
    }
}
