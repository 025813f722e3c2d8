package com.jobwise.truth;

import com.jobwise.profile.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Languages and how well they are spoken, as the profile has them. A level may be told lower, never higher. */
final class LanguageRule implements Rule {

    private static final Map<String, Integer> LEVELS = levels();
    private static final Set<String> SPEAKING = Set.of(
            "speak", "speaker", "language", "bilingual", "trilingual", "multilingual", "fluent", "fluently", "native");
    private static final Set<String> LINKS = Set.of("at", "on", "to", "is");
    private static final int REACH = 4;

    private static Map<String, Integer> levels() {
        Map<String, Integer> levels = new TreeMap<>();
        Set.of("basic", "beginner", "elementary", "a1", "a2").forEach(word -> levels.put(word, 1));
        Set.of("conversational", "intermediate", "b1").forEach(word -> levels.put(word, 2));
        Set.of("professional", "business", "working", "proficient", "b2", "good", "confident")
                .forEach(word -> levels.put(word, 3));
        Set.of("fluent", "fluently", "advanced", "c1", "fluency").forEach(word -> levels.put(word, 4));
        Set.of("c2", "perfect", "perfectly").forEach(word -> levels.put(word, 5));
        Set.of("native", "bilingual", "natively", "mother", "tongue", "muttersprache")
                .forEach(word -> levels.put(word, 6));
        return Map.copyOf(levels);
    }

    @Override
    public void check(Draft draft) {
        var passage = draft.passage();
        for (var i = 0; i < passage.size(); i++) {
            var level = LEVELS.getOrDefault(passage.key(i), 0);
            if ((level > 0 || SPEAKING.contains(passage.key(i))) && !draft.isOfPosting(i)) {
                meant(passage, i).forEach(at -> check(draft, at, level));
            }
        }
    }

    /** The languages a level speaks of: "German (native)", "fluent in German and Polish", "speaks German fluently". */
    private static List<Integer> meant(Passage passage, int level) {
        if (isLanguage(passage, level - 1) && !isOfSpeaker(passage, level)) {
            return List.of(level - 1);
        }
        if (isLanguage(passage, level - 2) && LINKS.contains(passage.key(level - 1))) {
            return List.of(level - 2);
        }
        List<Integer> behind = new ArrayList<>();
        for (var at = level + 1;
                at < passage.size()
                        && at <= level + REACH + behind.size() * 2
                        && !isLevel(passage, at)
                        && !isApart(passage, level, at);
                at++) {
            if (isLanguage(passage, at)
                    && (behind.isEmpty() || at - behind.getLast() <= 2)
                    && !(hasLevelOfItsOwn(passage, at) && !behind.isEmpty())) {
                behind.add(at);
            }
        }
        if (!behind.isEmpty()) {
            return behind;
        }
        List<Integer> before = new ArrayList<>();
        for (var at = level - 1; at >= Math.max(0, level - REACH - before.size() * 2) && !isLevel(passage, at); at--) {
            if (isLanguage(passage, at)
                    && (before.isEmpty() || !isLevel(passage, at - 1))
                    && (before.isEmpty() || Set.of("and", "und").contains(passage.key(at + 1)))) {
                before.add(at);
            }
        }
        return before;
    }

    /** "Into English, native speaker of Slovene". */
    private static boolean isOfSpeaker(Passage passage, int level) {
        return passage.key(level + 1).startsWith("speaker")
                && passage.token(level - 1).clause() != passage.token(level).clause();
    }

    /** "Czech is my mother tongue; I also speak German": the level has its language in its own part already. */
    private static boolean isApart(Passage passage, int level, int at) {
        var clause = passage.token(level).clause();
        return passage.token(at).clause() != clause
                && IntStream.range(0, level)
                        .anyMatch(i -> passage.token(i).clause() == clause && isLanguage(passage, i));
    }

    /** "Turkish at B1". */
    private static boolean hasLevelOfItsOwn(Passage passage, int at) {
        return isLevel(passage, at + 1)
                || isLevel(passage, at + 2)
                        && !isLanguage(passage, at + 1)
                        && !passage.isContent(at + 1)
                        && LINKS.contains(passage.key(at + 1));
    }

    private static boolean isLevel(Passage passage, int at) {
        return LEVELS.containsKey(passage.key(at));
    }

    private static void check(Draft draft, int at, int level) {
        var key = draft.passage().key(at);
        var isTold =
                draft.source().told().anyMatch(line -> !line.where("=" + key).isEmpty());
        var known = draft.dossier().profile().skills().languages().stream()
                .filter(language -> Dossier.lower(language.name()).contains(key))
                .findFirst();
        var allowed = known.map(LanguageRule::level).orElse(isTold ? level : -1);
        if (level > allowed) {
            draft.object(Reason.LANGUAGE_LEVEL, draft.passage().token(at).surface());
        }
    }

    private static int level(Language language) {
        var said = language.proficiency() == null ? "" : language.proficiency().toLowerCase(Locale.ROOT);
        return LEVELS.entrySet().stream()
                .filter(level -> said.matches(".*\\b" + level.getKey() + "\\b.*"))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private static boolean isLanguage(Passage passage, int at) {
        return at >= 0
                && at < passage.size()
                && Spoken.isLanguage(passage.key(at))
                && passage.token(at).isCapitalised();
    }
}
