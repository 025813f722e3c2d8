package com.jobwise.truth.lies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The result as Markdown: a row per class, then every miss and every false alarm. */
final class ResultTable {

    private ResultTable() {}

    static String of(List<Judged> judged) {
        var lines = new ArrayList<String>();
        lines.add("| class | lies | caught | recall | true | false alarms | rate |");
        lines.add("|---|---:|---:|---:|---:|---:|---:|");
        classes(judged)
                .forEach(name -> lines.add(
                        row(name, of(judged, each -> each.what().lieClass().equals(name)))));
        judged.stream()
                .map(each -> each.what().half())
                .distinct()
                .sorted()
                .forEach(half -> lines.add(row(
                        "**half " + half + "**",
                        of(judged, each -> each.what().half().equals(half)))));
        lines.add(row("**all**", judged));
        lines.addAll(section("Lies let through", judged, Judged::isMiss));
        lines.addAll(section("True sentences refused", judged, Judged::isFalseAlarm));
        return String.join("\n", lines);
    }

    private static List<String> classes(List<Judged> judged) {
        return judged.stream()
                .map(each -> each.what().lieClass())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Judged> of(List<Judged> judged, Predicate<Judged> chosen) {
        return judged.stream().filter(chosen).toList();
    }

    private static String row(String name, List<Judged> judged) {
        var tally = Tally.of(judged);
        return "| %s | %d | %d | %s | %d | %d | %s |"
                .formatted(
                        name,
                        tally.lies(),
                        tally.caught(),
                        percent(tally.recall()),
                        tally.truths(),
                        tally.falseAlarms(),
                        percent(tally.falseAlarmRate()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    private static List<String> section(String heading, List<Judged> judged, Predicate<Judged> chosen) {
        var listed = of(judged, chosen);
        var lines = new ArrayList<>(List.of("", "### " + heading, ""));
        if (listed.isEmpty()) {
            lines.add("None.");
        }
        listed.forEach(each -> lines.add(item(each)));
        return lines;
    }

    private static String item(Judged each) {
        var why = each.ruling().isSupported() ? "" : " — " + each.objections();
        return "- `%s` %s: %s%s"
                .formatted(
                        each.what().id(),
                        each.what().person(),
                        each.what().text().replace("\n", "\\n"),
                        why);
    }
}
