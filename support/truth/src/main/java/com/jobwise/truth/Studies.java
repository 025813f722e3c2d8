package com.jobwise.truth;

import java.util.Set;

/** A degree's field is that of the education, and a certificate comes from whoever issued it. */
final class Studies implements Rule {

    private static final Set<String> DEGREES = Set.of(
            "degree",
            "bachelor",
            "bachelor's",
            "bachelors",
            "master's",
            "masters",
            "doctorate",
            "phd",
            "diploma",
            "bsc",
            "msc",
            "ba",
            "ma",
            "mba",
            "graduate",
            "graduated");

    @Override
    public void check(Draft draft) {
        var passage = draft.passage();
        for (var i = 0; i + 1 < passage.size(); i++) {
            if (DEGREES.contains(passage.key(i)) && passage.key(i + 1).equals("in") && !draft.isOfPosting(i)) {
                field(draft, i + 2);
            }
        }
        draft.dossier().items().stream()
                .filter(item -> item.kind() == Item.Kind.CERTIFICATE && isIssued(item))
                .forEach(item -> issuer(draft, item));
    }

    private static void field(Draft draft, int from) {
        var passage = draft.passage();
        for (var i = from; i < passage.size() && passage.isContent(i); i++) {
            var isTold = draft.isOfPosting(i)
                    || passage.word(i).isNeutral()
                    || Figures.isYear(passage.token(i))
                    || draft.hits(i).stream()
                            .anyMatch(hit -> hit.line().item().kind() == Item.Kind.EDUCATION
                                    || !hit.line().isStructure()
                                            && hit.line().item().kind() == Item.Kind.PROFILE);
            if (!isTold) {
                draft.object(Reason.DEGREE, passage.token(i).surface());
            }
            if (passage.token(i).clause() != passage.token(from).clause()) {
                return;
            }
        }
    }

    /** Names one certificate and who issued another. */
    private static void issuer(Draft draft, Item named) {
        var passage = draft.passage();
        var own = named.structure().get(1);
        var isNamed = Names.names(passage, named.title());
        var isOther = draft.dossier().items().stream()
                .filter(item -> item.kind() == Item.Kind.CERTIFICATE && isIssued(item))
                .filter(item -> !item.structure().get(1).equals(own))
                .anyMatch(item -> Names.names(passage, item.structure().get(1)) && !isTouched(passage, item));
        if (isNamed && isOther && !Names.names(passage, own)) {
            draft.object(Reason.CERTIFICATE, named.title());
        }
    }

    /** Whether the profile says by whom; behind the name there may be dates only. */
    private static boolean isIssued(Item item) {
        return item.structure().size() > 1 && !item.structure().get(1).matches(".*\\d{4}");
    }

    private static boolean isTouched(Passage passage, Item item) {
        return Names.core(item.title()).stream()
                .anyMatch(word ->
                        passage.tokens().stream().anyMatch(token -> token.key().equals(word)));
    }
}
