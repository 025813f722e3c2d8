package com.jobwise.truth;

import com.jobwise.truth.language.Scope;
import com.jobwise.truth.number.Quantity;
import com.jobwise.truth.number.Quantity.Hedge;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A number must be the source's, of the same unit, for the same thing and in the same role; it may be told smaller, never larger. */
final class NumberRule implements Rule {

    private static final double EQUAL = 1e-6;
    private static final double LEAST_OF_OVER = 0.7;
    private static final double LEAST_OF_ABOUT = 0.85;

    private record Found(Line line, Quantity quantity) {}

    @Override
    public void check(Draft draft) {
        var passage = draft.passage();
        for (var quantity : passage.quantities()) {
            var at = passage.indexAt(quantity.start());
            if (at < passage.size() && !draft.isOfPosting(at) && !Tenure.isTenure(draft, quantity)) {
                check(draft, quantity);
            }
        }
    }

    private static void check(Draft draft, Quantity written) {
        var said = Across.read(draft.passage(), written);
        var same = candidates(draft, said);
        if (same.isEmpty() && Derived.isDerived(draft, said) || Tenure.isHeld(draft, said)) {
            return;
        }
        if (same.isEmpty()) {
            var isOther = draft.source()
                    .told()
                    .flatMap(line -> line.passage().quantities().stream())
                    .anyMatch(own -> !own.unit().equals(said.unit()) && Math.abs(own.value() - said.value()) < EQUAL);
            draft.object(isOther ? Reason.UNIT : Reason.NUMBER, said.surface());
        } else if (same.stream().noneMatch(found -> isRoleKept(said, found.quantity()))) {
            draft.object(said.role().equals("by") ? Reason.UNIT : Reason.DIRECTION, said.surface());
        } else if (same.stream()
                .filter(found -> isRoleKept(said, found.quantity()))
                .noneMatch(found -> isBound(draft, said, found))) {
            draft.object(Reason.UNIT, said.surface());
        }
    }

    private static List<Found> candidates(Draft draft, Quantity said) {
        List<Found> found = new ArrayList<>();
        for (var line : draft.source().lines()) {
            for (var own : line.passage().quantities()) {
                if (said.unit().equals(own.unit()) && isTold(said, own)) {
                    found.add(new Found(line, own));
                }
            }
        }
        return found;
    }

    /** Whether the source's number may be told as the statement's. */
    static boolean isTold(Quantity said, Quantity own) {
        var isEqual = Math.abs(said.value() - own.value()) <= EQUAL * Math.max(1, Math.abs(own.value()));
        var isAtMost = own.hedge() == Hedge.UNDER;
        return switch (said.hedge()) {
            case EXACT ->
                isEqual && !isAtMost || isEqual && said.isWord() == own.isWord() && !isAtMost || isCut(said, own);
            case OVER ->
                !isAtMost
                                && (isEqual && own.hedge() == Hedge.OVER
                                        || said.value() < own.value() && said.value() >= LEAST_OF_OVER * own.value())
                        || isEqual
                                && own.hedge() == Hedge.AT_LEAST
                                && own.surface().contains("+");
            case AT_LEAST ->
                !isAtMost
                        && said.value() <= own.value() * (1 + EQUAL)
                        && said.value() >= LEAST_OF_OVER * own.value()
                        && (!isEqual
                                || own.hedge() != Hedge.EXACT
                                || !said.surface().contains("+"));
            case ABOUT ->
                !isAtMost && said.value() <= own.value() * (1 + EQUAL) && said.value() >= LEAST_OF_ABOUT * own.value()
                        || isEqual && !isAtMost;
            case UNDER -> isEqual && (isAtMost || own.hedge() == Hedge.EXACT);
        };
    }

    /** 1,243 told as 1,200: the same figures with the last ones cut. */
    private static boolean isCut(Quantity said, Quantity own) {
        if (own.value() < 100 || own.hedge() == Hedge.UNDER || said.value() >= own.value()) {
            return false;
        }
        var step = Math.pow(10, Math.floor(Math.log10(own.value())) - 1);
        return Math.abs(Math.floor(own.value() / step) * step - said.value()) < EQUAL * own.value();
    }

    private static boolean isRoleKept(Quantity said, Quantity own) {
        return said.role().isEmpty()
                || said.role().equals("within")
                || own.role().isEmpty()
                || said.role().equals(own.role())
                || own.role().equals("within");
    }

    /** What stands beside the number must be what stands beside it in the source. */
    private static boolean isBound(Draft draft, Quantity said, Found found) {
        var own = ofSource(found.line().passage(), found.quantity());
        var mine = Neighbours.of(draft.passage(), said, Neighbours.REACH);
        if (!isGoverned(draft, said, mine, found)) {
            return false;
        }
        if (said.unit().isEmpty() && mine.hasCounted(draft.passage())) {
            var things = own.things(found.line().passage());
            return isExplained(
                            draft,
                            mine.things(draft.passage()),
                            found.line(),
                            things.isEmpty() ? own : new Neighbours(List.of(), own.behind()))
                    || mine.isOfPeople(draft.passage())
                            && own.countsPeople(found.line().passage());
        }
        var beside = mine.besides(draft.passage());
        return beside.isEmpty()
                || isExplained(draft, beside, found.line(), own)
                || own.all().isEmpty();
    }

    /** "From seven steps to three": the two numbers count the same. */
    private static Neighbours ofSource(Passage passage, Quantity quantity) {
        var own = Neighbours.of(passage, quantity, Neighbours.SOURCE_REACH);
        for (var other : passage.quantities()) {
            if (other.unit().equals(quantity.unit()) && (isFromTo(other, quantity) || isFromTo(quantity, other))) {
                return own.with(Neighbours.of(passage, other, Neighbours.SOURCE_REACH));
            }
        }
        return own;
    }

    /** The word in front of the number stands nearer to this number of the line than to another: "28 of which were won" is not 35 won. */
    private static boolean isGoverned(Draft draft, Quantity said, Neighbours mine, Found found) {
        var passage = draft.passage();
        if (mine.before().isEmpty()) {
            return true;
        }
        var at = mine.before().getFirst();
        var number = passage.indexAt(said.start());
        if (passage.word(at).isNeutral()
                || passage.segment(at) != passage.segment(number)
                || !isGoverning(passage, at, said, number)) {
            return true;
        }
        var source = found.line().passage();
        var hits = draft.hits(at).stream()
                .filter(hit -> hit.line() == found.line())
                .toList();
        return hits.isEmpty() || hits.stream().anyMatch(hit -> isNearest(source, hit.at(), found.quantity()));
    }

    private static boolean isGoverning(Passage passage, int at, Quantity said, int number) {
        return IntStream.range(at + 1, number).noneMatch(passage::isNumber)
                && (!said.role().isEmpty() && !said.role().equals("within")
                        || passage.token(at).opens()
                        || Scope.isVerb(passage.key(at)));
    }

    private static boolean isNearest(Passage passage, int at, Quantity quantity) {
        var mine = passage.distance(at, passage.indexAt(quantity.start()));
        return passage.quantities().stream()
                .allMatch(other -> other.equals(quantity)
                        || passage.distance(at, passage.indexAt(other.start())) >= mine
                        || isPaired(passage, other, quantity)
                        || isFromTo(other, quantity)
                        || isFromTo(quantity, other));
    }

    private static boolean isFromTo(Quantity one, Quantity other) {
        return one.role().equals("from") && other.role().equals("to");
    }

    /** Nothing of meaning between them: "from 40 to 2". */
    private static boolean isPaired(Passage passage, Quantity one, Quantity other) {
        var begin = Math.min(one.end(), other.end());
        var end = Math.max(one.start(), other.start());
        return IntStream.range(0, passage.size())
                .filter(i ->
                        passage.token(i).start() >= begin && passage.token(i).end() <= end)
                .noneMatch(passage::isContent);
    }

    private static boolean isExplained(Draft draft, List<Integer> words, Line line, Neighbours own) {
        return words.stream()
                .flatMap(at -> draft.hits(at).stream())
                .anyMatch(hit -> hit.line() == line && own.isNear(hit.at()));
    }
}
