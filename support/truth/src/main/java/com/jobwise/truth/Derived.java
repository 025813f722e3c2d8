package com.jobwise.truth;

import com.jobwise.truth.number.Quantity;
import java.util.List;

/** What follows from two numbers of one line without a calculator: a difference in the same unit, doubled, halved. A percentage does not. */
final class Derived {

    private static final double EXACT = 1e-9;
    private static final int HALF = 50;

    private Derived() {}

    static boolean isDerived(Draft draft, Quantity said) {
        return draft.source()
                .told()
                .anyMatch(line -> isPart(line.passage(), said)
                        || isDerived(line.passage().quantities(), said)
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
            return isSame(from.value() * said.value(), to.value())
                    || isOver(said) && to.value() > from.value() * said.value();
        }
        if (isShare && said.unit().equals("%")) {
            return isSame(said.value(), HALF)
                    && (isSame(to.value() * 2, from.value()) || isOver(said) && to.value() * 2 < from.value());
        }
        if (said.unit().equals("points")) {
            return from.unit().equals("%") && isSame(said.value(), Math.abs(from.value() - to.value()));
        }
        return said.unit().equals(from.unit())
                && !said.unit().equals("%")
                && !said.role().equals("to")
                && !said.role().equals("from")
                && isSame(said.value(), Math.abs(from.value() - to.value()));
    }

    /** Half of 40 are twenty, and 20 of 40 are half. */
    private static boolean isPart(Passage line, Quantity said) {
        var isHalf = said.isWord() && said.unit().equals("%") && isSame(said.value(), HALF);
        var all = line.quantities();
        for (var i = 0; i + 1 < all.size(); i++) {
            var part = all.get(i);
            var whole = all.get(i + 1);
            var isOf = line.text()
                    .substring(part.start(), whole.start())
                    .matches("(?i).*\\bof (?:the |all |my |our |its )*");
            if (isOf
                    && whole.unit().isEmpty()
                    && !whole.isWord()
                    && (isHalf && isSame(part.value() * 2, whole.value())
                            || said.unit().isEmpty()
                                    && part.unit().equals("%")
                                    && isSame(said.value(), whole.value() * part.value() / 100))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOver(Quantity said) {
        return said.hedge() == Quantity.Hedge.OVER || said.hedge() == Quantity.Hedge.AT_LEAST;
    }

    private static boolean isSame(double one, double other) {
        return Math.abs(one - other) < EXACT * Math.max(1, Math.abs(other));
    }
}
