package com.jobwise.truth;

import java.util.Set;
import java.util.stream.IntStream;

/** A letter courts the posting's company and no other, and what was done at an employer rests on that employer. */
final class Companies implements Rule {

    private static final Set<String> COURTING = Set.of(
            "join",
            "joining",
            "apply",
            "applying",
            "application",
            "role",
            "position",
            "vacancy",
            "opening",
            "opportunity",
            "interest",
            "interested",
            "team",
            "contribute",
            "dear",
            "excited",
            "eager",
            "hope",
            "work",
            "working",
            "part",
            "help");
    private static final Set<String> PAST =
            Set.of("experience", "my", "worked", "was", "during", "previous", "former", "have", "current", "currently");
    private static final int REACH = 6;

    @Override
    public void check(Draft draft) {
        var passage = draft.passage();
        checkProspect(draft);
        for (var item : draft.dossier().items()) {
            if (item.kind() != Item.Kind.EXPERIENCE && item.kind() != Item.Kind.EDUCATION) {
                continue;
            }
            var at = Names.at(passage, item.employer());
            if (at < 0 || isAlsoPosting(draft, item)) {
                continue;
            }
            if (draft.place() == Place.LETTER && isCourted(passage, at)) {
                draft.object(Reason.WRONG_COMPANY, item.employer());
            } else if (draft.source().items().stream()
                    .noneMatch(cited -> cited.employer().equals(item.employer()) || tells(draft, cited, item))) {
                draft.object(Reason.MISATTRIBUTED, item.employer());
            } else {
                checkClause(draft, item, at);
            }
        }
    }

    /** What the person did is not told of the company that they apply to. */
    private static void checkProspect(Draft draft) {
        var passage = draft.passage();
        var company = draft.dossier().company();
        var at = company.isBlank() ? -1 : Names.at(passage, company);
        var isPlace = at > 0 && Set.of("at", "for", "with", "by", "bei").contains(passage.key(at - 1));
        var isJoined = at > 1 && passage.key(at - 1).equals("joined");
        var isOwnPast = draft.source().items().stream()
                .anyMatch(item -> Names.core(item.employer()).equals(Names.core(company)));
        if (isJoined && !isOwnPast) {
            draft.object(Reason.WRONG_COMPANY, company);
            return;
        }
        if (!isPlace
                || isOwnPast
                || isHopeful(passage)
                || passage.tokens().stream().anyMatch(token -> token.key().startsWith("you"))) {
            return;
        }
        var isDone = IntStream.range(0, passage.size())
                .filter(i -> !draft.isOfPosting(i) && isTelling(draft, i))
                .count();
        if (isDone >= 2) {
            draft.object(Reason.MISATTRIBUTED, company);
        }
    }

    private static boolean isAlsoPosting(Draft draft, Item item) {
        return Names.core(draft.dossier().company()).equals(Names.core(item.employer()));
    }

    private static boolean tells(Draft draft, Item cited, Item other) {
        return draft.source()
                .told()
                .anyMatch(line -> line.item() == cited && Names.names(line.passage(), other.employer()));
    }

    static boolean isCourted(Passage passage, int at) {
        var first = Math.max(0, at - REACH);
        if (IntStream.range(first, at).anyMatch(i -> PAST.contains(passage.key(i)))) {
            return false;
        }
        for (var i = at - 1; i >= first; i--) {
            if (COURTING.contains(passage.key(i))) {
                return isHopeful(passage);
            }
        }
        return false;
    }

    private static boolean isHopeful(Passage passage) {
        return passage.tokens().stream()
                .map(token -> token.key())
                .anyMatch(Set.of(
                        "apply",
                        "applying",
                        "application",
                        "join",
                        "joining",
                        "would",
                        "hope",
                        "dear",
                        "excited",
                        "eager",
                        "interest",
                        "interested",
                        "opportunity",
                        "your",
                        "look",
                        "opening",
                        "vacancy",
                        "keen",
                        "want",
                        "like")::contains);
    }

    /** Words of the clause that names the employer rest on it, where the sentence cites several. */
    private static void checkClause(Draft draft, Item item, int at) {
        var passage = draft.passage();
        var cited = draft.source().items().stream()
                .filter(one -> one.kind() == Item.Kind.EXPERIENCE)
                .distinct()
                .count();
        if (cited < 2) {
            return;
        }
        var bounds = Reach.of(draft, at);
        for (var i = bounds.begin(); i < bounds.end(); i++) {
            var hits = draft.hits(i);
            if (isTelling(draft, i) && !hits.isEmpty() && hits.stream().allMatch(hit -> isElsewhere(hit, item))) {
                draft.object(Reason.MISATTRIBUTED, passage.token(i).surface());
            }
        }
        for (var quantity : passage.quantities()) {
            var place = passage.indexAt(quantity.start());
            if (place >= bounds.begin()
                    && place < bounds.end()
                    && !quantity.unit().equals("month")
                    && isFromElsewhere(draft, quantity.value(), item)) {
                draft.object(Reason.MISATTRIBUTED, quantity.surface());
            }
        }
    }

    private static boolean isTelling(Draft draft, int at) {
        return !draft.passage().word(at).isNeutral()
                && draft.hits(at).stream().anyMatch(hit -> !hit.line().isStructure());
    }

    private static boolean isElsewhere(Hit hit, Item item) {
        var other = hit.line().item();
        return other.kind() == Item.Kind.EXPERIENCE && !other.employer().equals(item.employer());
    }

    private static boolean isFromElsewhere(Draft draft, double value, Item item) {
        var owners = draft.source().lines().stream()
                .filter(line -> line.passage().quantities().stream().anyMatch(own -> own.value() == value))
                .map(Line::item)
                .toList();
        return !owners.isEmpty()
                && owners.stream()
                        .allMatch(owner -> owner.kind() == Item.Kind.EXPERIENCE
                                && !owner.employer().equals(item.employer()));
    }
}
