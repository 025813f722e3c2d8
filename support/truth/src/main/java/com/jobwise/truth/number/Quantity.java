package com.jobwise.truth.number;

/**
 * A number of a text.
 *
 * @param value in the unit's base: a percent is 1 per hundred, durations are seconds or months
 * @param unit {@code %}, {@code x}, a currency, {@code s}, {@code month}, or empty for a plain count
 * @param hedge what stands before it: over, about, almost
 * @param role from, to, by, within, or empty
 * @param start offset of its first character
 * @param end offset behind its last one
 */
public record Quantity(
        double value, String unit, Hedge hedge, String role, String surface, int start, int end, boolean isWord) {

    /** How exactly a number is meant. */
    public enum Hedge {
        EXACT,
        OVER,
        AT_LEAST,
        ABOUT,
        UNDER
    }

    Quantity of(double newValue, String newUnit, int newEnd) {
        return new Quantity(newValue, newUnit, hedge, role, surface, start, newEnd, isWord);
    }

    Quantity as(String newRole) {
        return new Quantity(value, unit, hedge, newRole, surface, start, end, isWord);
    }

    public Quantity asHedged(Hedge other) {
        return new Quantity(value, unit, other, role, surface, start, end, isWord);
    }
}
