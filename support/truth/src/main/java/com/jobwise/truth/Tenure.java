package com.jobwise.truth;

import com.jobwise.terms.SkillMention;
import com.jobwise.truth.number.Quantity;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Years of experience never exceed what the dates of the profile show, rounded up by less than five months. Years named are those of the source. */
final class Tenure implements Rule {

    private static final int YEAR = 12;
    private static final int HELD = 6;
    private static final Set<String> WORKED = Set.of(
            "experience",
            "career",
            "professional",
            "expertise",
            "practice",
            "background",
            "tenure",
            "service",
            "experienced",
            "industry");
    private static final Set<String> BEGINNINGS = Set.of("since", "from", "between", "starting", "seit");
    private static final Set<String> ENDS = Set.of("until", "till", "to", "through", "bis");

    @Override
    public void check(Draft draft) {
        var passage = draft.passage();
        for (var quantity : passage.quantities()) {
            if (isTenure(draft, quantity) && !isAllowed(draft, quantity)) {
                draft.object(Reason.TENURE, quantity.surface());
            }
        }
        for (var i = 0; i < passage.size(); i++) {
            if (Figures.isYear(passage.token(i)) && !passage.isNumber(i)) {
                checkYear(draft, i);
            }
        }
    }

    /** Whether a number of years or months is how long the person has worked; otherwise it is a figure like others. */
    static boolean isTenure(Draft draft, Quantity quantity) {
        if (!quantity.unit().equals("month") || isOfDeed(draft, quantity)) {
            return false;
        }
        var isInSource = draft.source()
                .told()
                .flatMap(line -> line.passage().quantities().stream())
                .anyMatch(own -> own.unit().equals("month") && NumberRule.isTold(quantity, own));
        return !isInSource;
    }

    /** "In three months", in a bullet, is how long a deed took. */
    private static boolean isOfDeed(Draft draft, Quantity quantity) {
        var before = draft.passage().key(draft.passage().indexAt(quantity.start()) - 1);
        return draft.place() == Place.BULLET
                && Set.of("in", "within", "every", "inside").contains(before);
    }

    private static boolean isAllowed(Draft draft, Quantity quantity) {
        var spans = spans(draft, quantity);
        var isMore = quantity.hedge() == Quantity.Hedge.OVER || quantity.hedge() == Quantity.Hedge.AT_LEAST;
        var months = Span.months(spans);
        if (Stated.isBeyond(draft, quantity, following(draft, quantity))) {
            return false;
        }
        var isLess = quantity.hedge() == Quantity.Hedge.UNDER;
        return isMore ? quantity.value() <= months : quantity.value() < months + (isLess ? YEAR : YEAR / 2 - 1);
    }

    /** Whether a number of years is how long the person was with the employer that the sentence names. */
    static boolean isHeld(Draft draft, Quantity quantity) {
        return quantity.unit().equals("month")
                && !isOfDeed(draft, quantity)
                && draft.source().items().stream().anyMatch(item -> Names.names(draft.passage(), item.employer()))
                && isAllowed(draft, quantity);
    }

    private static List<Span> spans(Draft draft, Quantity quantity) {
        var rest = following(draft, quantity);
        var named = draft.source().items().stream()
                .filter(item -> Names.names(draft.passage(), item.employer()))
                .toList();
        var isNarrow = draft.place() == Place.BULLET || draft.place() == Place.DESCRIPTION;
        var scope = !named.isEmpty() ? named : isNarrow ? draft.source().items() : experiences(draft);
        var skills = draft.passage().mentions().stream()
                .filter(mention -> rest.contains(draft.passage().indexAt(mention.start())))
                .toList();
        return scope.stream()
                .filter(item -> skills.stream().allMatch(skill -> uses(draft, item, skill)))
                .filter(item -> isTitled(draft, rest, item) && isHeldAs(draft, quantity, item))
                .map(Item::span)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Item> experiences(Draft draft) {
        return Stream.concat(draft.dossier().items().stream(), draft.source().items().stream())
                .filter(item -> item.kind() == Item.Kind.EXPERIENCE)
                .distinct()
                .toList();
    }

    private static boolean uses(Draft draft, Item item, SkillMention mention) {
        var mark = "skill " + mention.identity();
        var words = draft.passage().covered(mention.start(), mention.end());
        var lines = draft.dossier().everything().lines().stream()
                .filter(line -> line.item() == item)
                .toList();
        return lines.stream().anyMatch(line -> !line.where(mark).isEmpty())
                || words.stream()
                        .allMatch(at -> lines.stream()
                                .anyMatch(line -> draft.passage().word(at).says().stream()
                                        .anyMatch(said -> !line.where(said).isEmpty())));
    }

    /** "years as a head nurse": only positions of that title count. */
    private static boolean isTitled(Draft draft, List<Integer> rest, Item item) {
        var passage = draft.passage();
        var as = rest.stream().filter(at -> passage.key(at).equals("as")).findFirst();
        if (as.isEmpty()) {
            return true;
        }
        var title = draft.dossier().read(item.title());
        return rest.stream()
                .filter(at -> at > as.get()
                        && passage.isContent(at)
                        && passage.word(at).isPerson())
                .limit(1)
                .allMatch(at -> title.words().stream().anyMatch(word -> word.explains(passage.word(at))));
    }

    /** "I was a sergeant for eleven years": only positions of the title in front of the number count. */
    private static boolean isHeldAs(Draft draft, Quantity quantity, Item item) {
        var passage = draft.passage();
        var number = passage.indexAt(quantity.start());
        if (!passage.key(number - 1).equals("for")) {
            return true;
        }
        var title = draft.dossier().read(item.title());
        return IntStream.range(Math.max(0, number - HELD), number)
                .filter(i -> passage.word(i).isPerson() && isArticle(passage.key(i - 1)))
                .filter(i -> Set.of("was", "am", "been", "as").contains(passage.key(i - 2)))
                .allMatch(i -> title.words().stream().anyMatch(word -> word.explains(passage.word(i))));
    }

    private static boolean isArticle(String key) {
        return key.equals("a") || key.equals("an") || key.equals("the");
    }

    /** Words behind the number in the same clause. */
    private static List<Integer> following(Draft draft, Quantity quantity) {
        var passage = draft.passage();
        var at = passage.indexAt(quantity.start());
        var clause = passage.token(Math.min(at, passage.size() - 1)).clause();
        return Stream.iterate(at, i -> i < passage.size() && passage.token(i).clause() == clause, i -> i + 1)
                .toList();
    }

    private static void checkYear(Draft draft, int at) {
        var passage = draft.passage();
        var key = passage.key(at);
        var isTold =
                draft.source().told().anyMatch(line -> !line.where("=" + key).isEmpty());
        if (isTold || draft.isOfPosting(at)) {
            return;
        }
        var before = beforeYear(passage, at);
        var isToldOtherwise = draft.place() == Place.BULLET
                && !isPositionOnly(draft)
                && BEGINNINGS.contains(before)
                && draft.source().told().anyMatch(line -> hasBeginning(line.passage()));
        var isFitting =
                !isToldOtherwise && draft.source().items().stream().anyMatch(item -> fits(draft, item, key, before));
        if (!isFitting) {
            draft.object(Reason.TENURE, key);
        }
    }

    /** "Midwife at Corrib since 2019": a title and an employer, and nothing done. */
    private static boolean isPositionOnly(Draft draft) {
        var passage = draft.passage();
        return draft.source().items().stream().anyMatch(item -> Names.names(passage, item.employer()))
                && draft.passage().word(0).isKnown()
                && IntStream.range(0, passage.size())
                        .filter(passage::isContent)
                        .allMatch(i -> Figures.isYear(passage.token(i))
                                || passage.word(i).isNeutral()
                                || draft.hits(i).stream()
                                        .anyMatch(hit -> hit.line().isStructure()));
    }

    private static boolean hasBeginning(Passage passage) {
        return IntStream.range(1, passage.size())
                .anyMatch(i -> Figures.isYear(passage.token(i)) && BEGINNINGS.contains(passage.key(i - 1)));
    }

    private static String beforeYear(Passage passage, int at) {
        var before = passage.key(at - 1);
        return at > 1
                        && !BEGINNINGS.contains(before)
                        && !ENDS.contains(before)
                        && passage.token(at - 1).isCapitalised()
                ? passage.key(at - 2)
                : before;
    }

    private static boolean fits(Draft draft, Item item, String year, String before) {
        var span = item.span();
        if (span == null) {
            return draft.source()
                    .structure()
                    .anyMatch(line ->
                            line.item() == item && !line.where("=" + year).isEmpty());
        }
        var start = String.valueOf(span.start().getYear());
        var end = span.isOngoing() ? "" : String.valueOf(span.end().getYear());
        if (BEGINNINGS.contains(before)) {
            return year.equals(start) && (!before.startsWith("s") || before.equals("starting") || span.isOngoing());
        }
        return ENDS.contains(before) ? year.equals(end) : year.equals(start) || year.equals(end);
    }
}
