package com.jobwise.truth;

import com.jobwise.terms.SkillMention;
import com.jobwise.truth.language.Lexicon;
import com.jobwise.truth.language.Scope;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds for each word of a sentence the places of the source that explain it. */
final class Matching {

    private static final int OBJECT = 6;

    private final Passage passage;
    private final Source source;
    private final Place place;
    private final List<List<Hit>> hits = new ArrayList<>();

    Matching(Passage passage, Source source, Place place) {
        this.passage = passage;
        this.source = source;
        this.place = place;
    }

    List<List<Hit>> hits() {
        for (var i = 0; i < passage.size(); i++) {
            hits.add(new ArrayList<>(passage.isContent(i) ? word(i) : List.of()));
        }
        phrases();
        mentions();
        return hits;
    }

    private List<Hit> word(int at) {
        var token = passage.token(at);
        var word = passage.word(at);
        var isName = token.isNameLike() && place != Place.HEADLINE || !word.isKnown();
        var mark = "=" + token.key();
        if (isName) {
            Set<Object> exact = new LinkedHashSet<>();
            word.says().stream()
                    .filter(one -> one instanceof String text
                            && ("=~".indexOf(text.charAt(0)) >= 0 || text.startsWith("meaning")))
                    .forEach(exact::add);
            exact.add(mark);
            var found = source.find(exact);
            return found.isEmpty() && token.isNameLike() ? initials(at) : found;
        }
        if (Scope.needs(word, token.key()) >= 3) {
            return scoped(at);
        }
        var found = source.find(word.says());
        if (found.isEmpty()
                && word.isPerson()
                && !word.isRank()
                && passage.key(at + 1).equals("of")) {
            return doer(at);
        }
        return found.isEmpty() ? source.find(List.of("+" + token.key())) : found;
    }

    /** "Organiser of a fair" for who organised it. */
    private List<Hit> doer(int at) {
        Set<Object> deeds = new LinkedHashSet<>();
        for (var base : passage.word(at).bases()) {
            if (base.matches("\\p{L}{3,}[eo]r")) {
                var root = base.substring(0, base.length() - 2);
                deeds.addAll(List.of("=" + root, "=" + root + "e"));
            }
        }
        return source.find(deeds);
    }

    /** Words that claim responsibility rest on the same word, or on one of the person's lines that claims as much. */
    private List<Hit> scoped(int at) {
        var word = passage.word(at);
        Set<Object> bases = new LinkedHashSet<>();
        word.bases().forEach(base -> bases.add("=" + base));
        var same = source.find(bases).stream()
                .filter(hit -> hit.line().passage().key(hit.at()).equals(passage.key(at))
                        || Scope.isVerb(passage.key(at)) == isVerb(hit.line().passage(), hit.at()))
                .toList();
        if (!same.isEmpty()) {
            return same;
        }
        var needs = Scope.needs(word, passage.key(at));
        List<Hit> found = new ArrayList<>();
        source.told().filter(line -> isAbout(at, line)).forEach(line -> {
            for (var i = 0; i < line.passage().size(); i++) {
                if (isVerb(line.passage(), i)
                        && Scope.grants(line.passage().word(i), line.passage().key(i)) >= needs) {
                    found.add(new Hit(line, i));
                }
            }
        });
        return found;
    }

    /** Whether the line speaks of something that the claim is about: whoever ran tests has not led a team. */
    private boolean isAbout(int at, Line line) {
        return IntStream.rangeClosed(Math.max(0, at - OBJECT), Math.min(passage.size() - 1, at + OBJECT))
                .filter(i -> i != at && passage.isContent(i))
                .filter(i -> !passage.word(i).isNeutral() && Scope.needs(passage.word(i), passage.key(i)) < 3)
                .anyMatch(i -> passage.word(i).says().stream()
                        .anyMatch(mark -> !line.where(mark).isEmpty()));
    }

    private static boolean isVerb(Passage passage, int at) {
        return Scope.isVerb(passage.key(at))
                || passage.token(at).opens()
                || Set.of("to", "and", "i", "also").contains(passage.key(at - 1));
    }

    /** {@code QA} for "quality assurance". */
    private List<Hit> initials(int at) {
        var letters = passage.key(at);
        var isAcronym = passage.token(at).surface().equals(letters.toUpperCase(Locale.ROOT));
        List<Hit> found = new ArrayList<>();
        if (isAcronym && letters.length() >= 2) {
            for (var line : source.lines()) {
                for (var i = 0; i + letters.length() <= line.passage().size(); i++) {
                    if (spells(line.passage(), i, letters)) {
                        found.add(new Hit(line, i));
                    }
                }
            }
        }
        return found;
    }

    private static boolean spells(Passage passage, int from, String letters) {
        for (var i = 0; i < letters.length(); i++) {
            if (passage.key(from + i).isEmpty() || passage.key(from + i).charAt(0) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void phrases() {
        for (var phrase : Lexicon.shared().phrases(passage.words())) {
            var found = source.find(phrase.marks().says());
            for (var i = phrase.begin(); i < phrase.end(); i++) {
                hits.get(i).addAll(found);
            }
        }
        for (var i = 0; i + 1 < passage.size(); i++) {
            var joined = source.find(List.of("=" + passage.key(i) + passage.key(i + 1)));
            hits.get(i).addAll(joined);
            hits.get(i + 1).addAll(joined);
        }
    }

    private void mentions() {
        for (var mention : passage.mentions()) {
            var found = source.find(List.of("skill " + mention.identity())).stream()
                    .filter(hit -> isSpelled(mention, hit))
                    .toList();
            var covered = passage.covered(mention.start(), mention.end());
            if (!found.isEmpty()) {
                covered.forEach(at -> hits.get(at).addAll(found));
            } else if (covered.size() == 1
                    && isCased(mention)
                    && !passage.token(covered.getFirst()).opens()) {
                hits.get(covered.getFirst())
                        .removeIf(hit ->
                                !hit.line().passage().token(hit.at()).surface().equals(mention.surface()));
            }
        }
    }

    private static boolean isSpelled(SkillMention mention, Hit hit) {
        var own = hit.line().passage();
        return own.mentions().stream()
                .filter(other -> other.identity().equals(mention.identity()))
                .anyMatch(other ->
                        own.indexAt(other.start()) == hit.at() && Spelling.isSame(mention.surface(), other.surface()));
    }

    /** {@code React} is not "react". */
    private static boolean isCased(SkillMention mention) {
        return Character.isUpperCase(mention.surface().codePointAt(0));
    }
}
