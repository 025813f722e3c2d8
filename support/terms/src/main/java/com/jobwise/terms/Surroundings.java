package com.jobwise.terms;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands before and behind a spelling, and whether that makes a plain English word the name of a tool. */
record Surroundings(String text, List<Piece> pieces, int begin, int end) {

    private static final Set<String> BEFORE = Set.of(
            "in",
            "with",
            "using",
            "use",
            "uses",
            "used",
            "via",
            "learn",
            "learned",
            "know",
            "knows",
            "advanced",
            "basic",
            "proficient",
            "fluent",
            "modern",
            "idiomatic",
            "write",
            "wrote",
            "writing");

    private static final Set<String> KNOWING = Set.of(
            "knowledge", "command", "understanding", "experience", "mastery", "use", "user", "kenntnisse", "skills");

    private static final Set<String> LABELS = Set.of(
            "skills",
            "tools",
            "languages",
            "language",
            "stack",
            "technologies",
            "technology",
            "software",
            "programs",
            "applications",
            "frameworks",
            "programming",
            "systems");

    private static final Set<String> BEHIND = Set.of(
            "developer",
            "developers",
            "development",
            "programming",
            "programmer",
            "programmers",
            "engineer",
            "engineers",
            "code",
            "codebase",
            "coding",
            "script",
            "scripts",
            "scripting",
            "service",
            "services",
            "microservices",
            "backend",
            "frontend",
            "app",
            "apps",
            "application",
            "applications",
            "language",
            "framework",
            "library",
            "libraries",
            "package",
            "packages",
            "database",
            "databases",
            "macro",
            "macros",
            "spreadsheet",
            "spreadsheets",
            "formulas",
            "workspace",
            "channel",
            "channels",
            "component",
            "components",
            "skills",
            "experience",
            "knowledge",
            "module",
            "modules",
            "course",
            "courses",
            "documents",
            "templates",
            "queries",
            "compiler",
            "api",
            "apis",
            "charts",
            "dashboards",
            "kenntnisse",
            "software");

    private static final Pattern VERSION = Pattern.compile("\\d{1,2}(?:\\.\\d+)*");
    private static final Pattern AFTER_HYPHEN =
            Pattern.compile("based|like|style|developer|code|programming|services|kenntnisse|certified");
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", "…", "•", "·", "*", ">", "▪", "●", "–", "—");

    /** Seasons: "in Spring" is a time of the year. */
    private static final Set<String> SEASONS = Set.of("spring");

    /** False where the spelling is only a part of something longer: {@code Obscura.js}, an address, {@code _java_}. */
    boolean isWhole() {
        var before = touching(begin - 1);
        var behind = touching(end);
        return (before == null || !Set.of(".", "@", "_").contains(before.key()))
                && (behind == null || !Set.of("@", "_", "#").contains(behind.key()))
                && !(behind != null && behind.key().equals(".") && isWord(touching(end + 1)));
    }

    /** False where a hyphen or an ampersand makes another word of it: {@code go-live}, {@code R&D}, {@code C-level}. */
    boolean isWordOfItsOwn() {
        var before = touching(begin - 1);
        var behind = touching(end);
        if (before != null
                && (before.isHyphen() || Set.of("&", "’", "'", "#", "+").contains(before.key()))) {
            return false;
        }
        if (behind == null || !(behind.isHyphen() || Set.of("&", "+").contains(behind.key()))) {
            return true;
        }
        var then = piece(end + 1);
        return behind.isHyphen()
                && then != null
                && AFTER_HYPHEN.matcher(then.key()).matches();
    }

    /** A word near by that only goes with a tool or a language. */
    boolean nameTool() {
        if (isInitial()) {
            return false;
        }
        var behind = piece(end);
        var isFollowed = behind != null
                && (BEHIND.contains(behind.key()) || behind.isHyphen() || !isLetter() && isVersion(behind));
        return isFollowed || isIntroduced();
    }

    /** A capital inside a sentence, behind a word that is no name. */
    boolean isCapitalInsideSentence() {
        var before = piece(begin - 1);
        return !isLetter()
                && before != null
                && !startsSentence(before)
                && !(before.isWord() && before.isCapitalised() && before.key().length() > 1);
    }

    /** What parts the items of a list. */
    static boolean isSeparator(String between) {
        return SEPARATOR.matcher(between).matches();
    }

    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*(?:[,;/|•·&+]|\\R\\s*[-–*•·]?)?\\s*(?:and/or|and|or|und|oder|as well as|e\\.g\\.)?\\s*",
            Pattern.CASE_INSENSITIVE);

    private boolean isIntroduced() {
        var before = piece(begin - 1);
        if (before == null) {
            return false;
        }
        var key = before.key();
        if (key.equals("of") || key.equals(":")) {
            var earlier = piece(begin - 2);
            return earlier != null && (key.equals(":") ? LABELS : KNOWING).contains(earlier.key());
        }
        return BEFORE.contains(key)
                && !(key.equals("in") && SEASONS.contains(pieces.get(begin).key()));
    }

    /** "C. Ostrander" is a person. */
    private boolean isInitial() {
        var behind = touching(end);
        var then = piece(end + 1);
        return isLetter()
                && behind != null
                && behind.key().equals(".")
                && then != null
                && then.isCapitalised()
                && !isIntroduced();
    }

    private boolean isLetter() {
        return end - begin == 1 && pieces.get(begin).key().length() == 1;
    }

    private boolean isVersion(Piece behind) {
        return VERSION.matcher(behind.key()).matches();
    }

    private boolean startsSentence(Piece before) {
        return SENTENCE_ENDS.contains(before.key())
                || text.substring(before.end(), pieces.get(begin).start()).contains("\n");
    }

    private static boolean isWord(@Nullable Piece piece) {
        return piece != null && piece.isWord();
    }

    private @Nullable Piece piece(int index) {
        return index >= 0 && index < pieces.size() ? pieces.get(index) : null;
    }

    /** The piece at an index beside the spelling, if no space parts them. */
    private @Nullable Piece touching(int index) {
        var other = piece(index);
        if (other == null) {
            return null;
        }
        var touches = index < begin
                ? other.end() == pieces.get(index + 1).start()
                : other.start() == pieces.get(index - 1).end();
        return touches ? other : null;
    }
}
