package com.jobwise.composer.choice;

import com.jobwise.composer.text.OwnText;
import com.jobwise.composer.text.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which lines of one item are printed, best first. At least one that states a figure is among them, if there is one, and of several one that says
 * what changed; a line that leans on the one before it ("This cut …") is never torn from it; a repeated line is printed once.
 *
 * @param chosen positions in printed order
 * @param repeated positions that say the same as an earlier line
 */
public record BulletSelection(List<Integer> chosen, List<Integer> repeated) {

    private static final Pattern LEANING = Pattern.compile(
            "^(?:this|these|those|it|they|he|she|the same|such|as a result|also|in addition|which|and|but|so|later|then)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Lines that only make sense together. */
    private record Unit(List<Integer> lines, double score) {}

    /** @param scores by position; equal scores keep the person's order */
    public static BulletSelection of(List<String> lines, List<Double> scores, int limit) {
        List<Integer> repeated = new ArrayList<>();
        var units = units(lines, scores, repeated);
        List<Unit> taken = new ArrayList<>();
        for (var unit : units) {
            if (taken.isEmpty() || size(taken) + unit.lines().size() <= limit) {
                taken.add(unit);
            }
        }
        keep(units, taken, unit -> states(lines, unit, Quantity::isIn));
        if (taken.size() > 1) {
            keep(units, taken, unit -> states(lines, unit, Quantity::isOutcome));
        }
        return new BulletSelection(
                taken.stream().flatMap(unit -> unit.lines().stream()).toList(), List.copyOf(repeated));
    }

    /** Whether a line leans on the one before it. */
    public static boolean isLeaning(String line) {
        return LEANING.matcher(OwnText.bullet(line)).find();
    }

    private static List<Unit> units(List<String> lines, List<Double> scores, List<Integer> repeated) {
        var seen = new HashSet<String>();
        List<Unit> units = new ArrayList<>();
        for (var i = 0; i < lines.size(); i++) {
            var line = OwnText.bullet(lines.get(i));
            if (line.isEmpty()) {
                continue;
            }
            if (!seen.add(sameness(line))) {
                repeated.add(i);
            } else if (isLeaning(line)
                    && !units.isEmpty()
                    && units.getLast().lines().getLast() == i - 1) {
                units.add(with(units.removeLast(), i, scores.get(i)));
            } else {
                units.add(new Unit(List.of(i), scores.get(i)));
            }
        }
        units.sort(Comparator.comparingDouble(Unit::score).reversed());
        return units;
    }

    private static Unit with(Unit unit, int line, double score) {
        List<Integer> lines = new ArrayList<>(unit.lines());
        lines.add(line);
        return new Unit(List.copyOf(lines), Math.max(unit.score(), score));
    }

    /** Makes room for the best line that fulfils a wish, if none of the taken ones does. */
    private static void keep(List<Unit> units, List<Unit> taken, Predicate<Unit> wish) {
        if (taken.isEmpty() || taken.stream().anyMatch(wish)) {
            return;
        }
        units.stream().filter(wish).findFirst().ifPresent(unit -> taken.set(taken.size() - 1, unit));
    }

    private static boolean states(List<String> lines, Unit unit, Predicate<String> wish) {
        return unit.lines().stream().anyMatch(line -> wish.test(lines.get(line)));
    }

    private static int size(List<Unit> units) {
        return units.stream().mapToInt(unit -> unit.lines().size()).sum();
    }

    private static String sameness(String line) {
        return line.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}%+#]+", " ")
                .strip();
    }
}
