package com.jobwise.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a migration must not do while processes of the version before still run (docs/upgrade.md): take away what they use, or keep
 * them from a table that has rows for longer than a moment.
 */
final class OnlineRules {

    private static final Map<Pattern, String> FORBIDDEN = forbidden();

    private OnlineRules() {}

    private static Map<Pattern, String> forbidden() {
        Map<Pattern, String> rules = new LinkedHashMap<>();
        rules.put(Pattern.compile("\\bdrop (table|column|view|type)\\b"), "takes away what the version before may use");
        rules.put(Pattern.compile("\\brename\\b"), "takes a name away that the version before uses");
        rules.put(Pattern.compile("\\balter column \\w+ (set data )?type\\b"), "rewrites the table while it is locked");
        rules.put(Pattern.compile("\\bset not null\\b"), "the version before may still write nothing there");
        rules.put(
                Pattern.compile("\\badd column \\w+ (?!.*\\bdefault\\b).*\\bnot null\\b"),
                "the version before writes rows without it");
        rules.put(
                Pattern.compile("\\badd constraint \\w+ (check|foreign key)\\b(?!.*\\bnot valid\\b)"),
                "reads the whole table while it is locked: add it not valid, validate it in the next migration");
        rules.put(Pattern.compile("\\block table\\b"), "keeps everybody else out");
        return rules;
    }

    /** @return why the script may not run beside the version before, one sentence for each statement that is wrong */
    static List<String> broken(String script) {
        List<String> broken = new ArrayList<>();
        var plain = script.replaceAll("--[^\n]*", "").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        var isNew = Pattern.compile("\\bcreate table (\\w+)")
                .matcher(plain)
                .results()
                .map(made -> made.group(1))
                .toList();
        for (var statement : plain.split(";")) {
            FORBIDDEN.forEach((pattern, why) -> {
                if (pattern.matcher(statement).find()
                        && isNew.stream().noneMatch(table -> statement.contains("table " + table))) {
                    broken.add(statement.strip() + ": " + why);
                }
            });
            var index = Pattern.compile("create (?:unique )?index (?!concurrently)\\w+ on (\\w+)")
                    .matcher(statement);
            if (index.find() && !isNew.contains(index.group(1))) {
                broken.add(statement.strip()
                        + ": nobody can write while it is made; make it concurrently, in a script of its own");
            }
        }
        return broken;
    }
}
