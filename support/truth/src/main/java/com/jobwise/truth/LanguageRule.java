package com.jobwise.truth;

import com.jobwise.profile.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Languages and how well they are spoken, as the profile has them. A level may be told lower, never higher. */
final class LanguageRule implements Rule {

    private static final Map<String, Integer> LEVELS = levels();
    private static final Set<String> SPEAKING = Set.of(
            "speak", "speaker", "language", "bilingual", "trilingual", "multilingual", "fluent", "fluently", "native");
    private static final int REACH = 4;

    private static Map<String, Integer> levels() {
        Map<String, Integer> levels = new TreeMap<>();
        Set.of("basic", "beginner", "elementary", "a1", "a2").forEach(word -> levels.put(word, 1));
        Set.of("conversational", "intermediate", "b1").forEach(word -> levels.put(word, 2));
        Set.of("professional", "business", "working", "proficient", "b2", "good", "confident")
                .forEach(word -> levels.put(word, 3));
        Set.of("fluent", "fluently", "advanced", "c1", "fluency").forEach(word -> levels.put(word, 4));
        Set.of("native", "bilingual", "natively", "mother", "c2", "tongue", "perfect", "perfectly", "muttersprache")
                .forEach(word -> levels.put(word, 5));
        return Map.copyOf(levels);
    }

    @Override
    public void check(Draft draft) {
        var passage = draft.passage();
        for (var i = 0; i < passage.size(); i++) {
            var level = LEVELS.getOrDefault(passage.key(i), 0);
            if (level == 0 && !SPEAKING.contains(passage.key(i))) {
                continue;
            }
            for (var at = Math.max(0, i - REACH); at <= Math.min(passage.size() - 1, i + REACH); at++) {
                if (isLanguage(passage, at) && passage.token(at).isCapitalised() && isNearest(passage, i, at)) {
                    check(draft, at, level);
                }
            }
        }
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
        return Spoken.isLanguage(passage.key(at));
    }

    /** With several languages and levels, each level belongs to the nearest language, the one before it in doubt. */
    private static boolean isNearest(Passage passage, int level, int at) {
        for (var i = Math.min(level, at) + 1; i < Math.max(level, at); i++) {
            if (isLanguage(passage, i)
                            && passage.token(i).clause() == passage.token(level).clause()
                    || LEVELS.containsKey(passage.key(i))
                            && passage.token(i).clause() != passage.token(level).clause()) {
                return !passage.key(i + 1).isEmpty()
                        && passage.token(at).clause() == passage.token(level).clause();
            }
        }
        return passage.token(at).clause() == passage.token(level).clause();
    }
}
