package com.jobwise.truth;

import com.jobwise.truth.number.Quantity;
import java.util.List;

/** What follows from two numbers of one line without a calculator: a difference in the same unit, doubled, halved. A percentage does not. */
final class Derived {

    private static final double EXACT = 1e-9;

    private Derived() {}

    static boolean isDerived(Draft draft, Quantity said) {
        return draft.source()
                .told()
                .anyMatch(line -> isDerived(line.passage().quantities(), said)
                        || Company.isSame(draft.passage(), said, line.passage()));
    }

    private static boolean isDerived(List<Quantity> line, Quantity said) {
        for (var from : line) {
            for (var to : line) {
                if (from.role().equals("from")
                        && to.role().equals("to")
                        && from.unit().equals(to.unit())
                        && follows(from, to, said)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean follows(Quantity from, Quantity to, Quantity said) {
        var isShare = said.isWord() && said.role().equals("by");
        if (isShare && said.unit().equals("x")) {
            return isSame(from.value() * said.value(), to.value());
        }
        if (isShare && said.unit().equals("%")) {
            return isSame(said.value(), 50) && isSame(to.value() * 2, from.value());
        }
        return said.unit().equals(from.unit())
                && !said.unit().equals("%")
                && !said.role().equals("to")
                && !said.role().equals("from")
                && isSame(said.value(), Math.abs(from.value() - to.value()));
    }

    private static boolean isSame(double one, double other) {
        return Math.abs(one - other) < EXACT * Math.max(1, Math.abs(other));
    }
}
