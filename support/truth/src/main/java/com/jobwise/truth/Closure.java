package com.jobwise.truth;

import com.jobwise.truth.language.Lexicon;
import com.jobwise.truth.language.Scope;
import java.util.Set;
import java.util.stream.IntStream;

/** The closed world: every word of meaning is explained by the source, by the posting in a letter, or adds nothing of its own. */
final class Closure implements Rule {

    private static final Set<String> AT = Set.of("at", "for", "with", "by", "from", "joined", "of", "bei");
    private static final Set<String> BESIDE = Set.of("at", "in", "of", "for", "with", "on", "from", "by", "as");
    private static final Set<String> SCHOOLS = Set.of(
            "university",
            "college",
            "school",
            "institute",
            "academy",
            "hochschule",
            "universität",
            "polytechnic",
            "faculty");
    private static final Set<String> CREDENTIALS = Set.of(
            "certified",
            "certificate",
            "certification",
            "certify",
            "licence",
            "license",
            "licensed",
            "licenced",
            "accredited",
            "accreditation",
            "chartered",
            "registered",
            "qualified",
            "qualification",
            "credential");
    private static final Set<String> DEGREES = Set.of(
            "degree",
            "bachelor",
            "bachelors",
            "master's",
            "masters",
            "doctorate",
            "phd",
            "mba",
            "bsc",
            "msc",
            "diploma",
            "graduate",
            "graduated",
            "doctoral",
            "honours",
            "honors",
            "postgraduate");

    private static final int COMPANY = 6;

    /** Of {@link Scope#needs}: from here on a word says that something was achieved, led or won. */
    static final int CLAIM = 3;

    @Override
    public void check(Draft draft) {
        var passage = draft.passage();
        for (var i = 0; i < passage.size(); i++) {
            if (passage.isContent(i) && !isExplained(draft, i)) {
                draft.object(reason(draft, i), passage.token(i).surface());
            }
        }
    }

    private static boolean isExplained(Draft draft, int at) {
        var passage = draft.passage();
        var word = passage.word(at);
        var token = passage.token(at);
        if (isHit(draft, at) && !isSettingActedOn(draft, at) || draft.isOfPosting(at) || isYear(passage, at)) {
            return true;
        }
        if (token.isNumeric() && !word.isKnown()) {
            return false;
        }
        var isSkill = passage.mentions().stream()
                .anyMatch(mention -> mention.start() <= token.start() && mention.end() >= token.end());
        if (isSkill && token.isCapitalised() && !token.opens()) {
            return false;
        }
        return word.isNeutral() && Scope.needs(word, token.key()) < CLAIM && !isNamed(draft, at)
                || draft.place() == Place.LETTER && isOfLetter(draft, at) && !isPraise(draft, at);
    }

    /** "One of the best drivers", not "best regards". */
    private static boolean isPraise(Draft draft, int at) {
        return draft.passage().word(at).isStrict()
                && !draft.passage().word(at).isRank()
                && !isCourtesy(draft)
                && Set.of("of", "the", "a", "my").contains(draft.passage().key(at - 1));
    }

    /** "Expert" in the name of a certificate makes nobody an expert nurse: rank and credentials need another word of the same thing. */
    private static boolean isHit(Draft draft, int at) {
        var hits = draft.hits(at);
        if (!draft.passage().word(at).isStrict() || hits.stream().anyMatch(hit -> !isStanding(hit))) {
            return !hits.isEmpty();
        }
        return hits.stream()
                .anyMatch(hit -> IntStream.rangeClosed(
                                Math.max(0, at - COMPANY),
                                Math.min(draft.passage().size() - 1, at + COMPANY))
                        .filter(i -> i != at)
                        .anyMatch(i -> !draft.passage().word(i).isStrict()
                                && draft.hits(i).stream()
                                        .anyMatch(other -> other.line().item()
                                                        == hit.line().item()
                                                && !other.line().isOurs()
                                                && other.line()
                                                        .passage()
                                                        .key(other.at())
                                                        .equals(draft.passage().key(i)))));
    }

    /** What a place is may be told beside a deed ("at the notary's office"), not as what was done. */
    private static boolean isSettingActedOn(Draft draft, int at) {
        if (!draft.hits(at).stream().allMatch(hit -> hit.line().isSetting())) {
            return false;
        }
        var passage = draft.passage();
        for (var i = at - 1; i >= 0; i--) {
            if (passage.isContent(i)
                    && draft.hits(i).stream().anyMatch(hit -> !hit.line().isStructure())) {
                return true;
            }
            if (BESIDE.contains(passage.key(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isStanding(Hit hit) {
        return hit.line().isStructure()
                && switch (hit.line().item().kind()) {
                    case SKILL, CERTIFICATE, EDUCATION, LANGUAGE -> true;
                    case PROFILE, EXPERIENCE, PROJECT -> false;
                };
    }

    private static boolean isNamed(Draft draft, int at) {
        return draft.place() != Place.HEADLINE && draft.passage().token(at).isNameLike();
    }

    private static boolean isOfLetter(Draft draft, int at) {
        var token = draft.passage().token(at);
        var names = Names.core(draft.dossier().profile().personalInfo().fullName());
        return Lexicon.shared().isOfLetters(draft.passage().word(at))
                        && (!token.isNameLike()
                                || token.key().startsWith("i'")
                                || draft.passage().key(0).equals("dear")
                                || isCourtesy(draft))
                || names.contains(token.key());
    }

    private static boolean isCourtesy(Draft draft) {
        return draft.passage().size() <= 6;
    }

    /** Checked by {@link Tenure}. */
    private static boolean isYear(Passage passage, int at) {
        return Figures.isYear(passage.token(at));
    }

    private static Reason reason(Draft draft, int at) {
        var passage = draft.passage();
        var word = passage.word(at);
        var token = passage.token(at);
        if (token.isNumeric()) {
            return Reason.NUMBER;
        }
        if (word.bases().stream().anyMatch(CREDENTIALS::contains)) {
            return Reason.CERTIFICATE;
        }
        if (word.bases().stream().anyMatch(DEGREES::contains)) {
            return Reason.DEGREE;
        }
        if (IntStream.rangeClosed(Math.max(0, at - 2), Math.min(passage.size() - 1, at + 2))
                .anyMatch(i -> SCHOOLS.contains(passage.key(i)))) {
            return Reason.INSTITUTION;
        }
        return token.isNameLike() || isOfSkill(draft, at) ? ofName(draft, at) : ofWord(draft, at);
    }

    private static boolean isOfSkill(Draft draft, int at) {
        var token = draft.passage().token(at);
        return draft.place() == Place.SKILL
                || draft.passage().mentions().stream()
                        .anyMatch(mention -> mention.start() <= token.start() && mention.end() >= token.end());
    }

    private static Reason ofName(Draft draft, int at) {
        var passage = draft.passage();
        if (isOfSkill(draft, at)) {
            return Reason.TECHNOLOGY;
        }
        if (!draft.dossier().everything().find(passage.word(at).says()).isEmpty()) {
            return Reason.MISATTRIBUTED;
        }
        if (draft.place() == Place.HEADLINE) {
            return ofWord(draft, at);
        }
        return draft.place() == Place.LETTER && Companies.isCourted(passage, at)
                ? Reason.WRONG_COMPANY
                : AT.contains(passage.key(at - 1)) ? Reason.EMPLOYER : Reason.TECHNOLOGY;
    }

    private static Reason ofWord(Draft draft, int at) {
        var word = draft.passage().word(at);
        var token = draft.passage().token(at);
        if (draft.place() == Place.HEADLINE && (word.isRole() || word.isStrict())) {
            return Reason.TITLE;
        }
        if (Scope.needs(word, token.key()) >= CLAIM) {
            return Reason.SCOPE;
        }
        if (word.isStrict()) {
            return word.isRank() ? Reason.TITLE : Reason.SCOPE;
        }
        return draft.dossier()
                        .everything()
                        .find(word.bases().stream().map(base -> "=" + base).toList())
                        .isEmpty()
                ? Reason.OFF_SOURCE
                : Reason.MISATTRIBUTED;
    }
}
