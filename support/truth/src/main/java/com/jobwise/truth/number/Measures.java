package com.jobwise.truth.number;

import java.util.List;
import java.util.regex.Pattern;

/** Reads the measure behind a number, short or spelled out: {@code 42 km²} are 42 square kilometres, 3 t are 3,000 kg. */
final class Measures {

    private record Measure(Pattern name, double factor, String unit) {

        private Measure(String name, double factor, String unit) {
            this(Pattern.compile("[\\s-]?(?:" + name + ")(?![\\p{L}\\p{N}²³])"), factor, unit);
        }
    }

    private static final List<Measure> ALL = List.of(
            new Measure("km²|km2|sq\\.? ?km|square[ -]kilomet(?:re|er)s?", 1e6, "m²"),
            new Measure("m²|m2|sqm|sq\\.? ?m|square[ -]met(?:re|er)s?", 1, "m²"),
            new Measure("ha|hectares?", 1e4, "m²"),
            new Measure("acres?", 4046.86, "m²"),
            new Measure("m³|m3|cubic[ -]met(?:re|er)s?", 1, "m³"),
            new Measure("kg|kilos?|kilogram(?:me)?s?", 1, "kg"),
            new Measure("mg|milligram(?:me)?s?", 1e-6, "kg"),
            new Measure("g|gram(?:me)?s?", 1e-3, "kg"),
            new Measure("t|tons?|tonnes?", 1e3, "kg"),
            new Measure("km|kilomet(?:re|er)s?", 1e3, "m"),
            new Measure("cm|centimet(?:re|er)s?", 1e-2, "m"),
            new Measure("mm|millimet(?:re|er)s?", 1e-3, "m"),
            new Measure("m|met(?:re|er)s?", 1, "m"),
            new Measure("miles?", 1609.34, "m"),
            new Measure("ml|millilit(?:re|er)s?", 1e-3, "l"),
            new Measure("l|lit(?:re|er)s?", 1, "l"),
            new Measure("GWh|gigawatt[ -]hours?", 1e6, "kWh"),
            new Measure("MWh|megawatt[ -]hours?", 1e3, "kWh"),
            new Measure("kWh|kilowatt[ -]hours?", 1, "kWh"),
            new Measure("MW|megawatts?", 1e3, "kW"),
            new Measure("kW|kilowatts?", 1, "kW"),
            new Measure("TB|terabytes?", 1e3, "GB"),
            new Measure("GB|gigabytes?", 1, "GB"),
            new Measure("MB|megabytes?", 1e-3, "GB"),
            new Measure("°C|degrees? Celsius", 1, "°C"));

    private Measures() {}

    static Quantity counted(String text, Quantity quantity) {
        if (!quantity.unit().isEmpty()) {
            return quantity;
        }
        for (var measure : ALL) {
            var name = measure.name().matcher(text).region(quantity.end(), text.length());
            if (name.lookingAt()) {
                return quantity.of(quantity.value() * measure.factor(), measure.unit(), name.end());
            }
        }
        return quantity;
    }

    /** The number in the measure that another one has: "from 12 to 5 kg". */
    static Quantity like(String text, Quantity quantity, Quantity other) {
        var written = text.substring(other.start(), other.end());
        var counted = counted("0" + written.replaceAll("^[\\d.,]+|^\\p{L}+(?=[\\s-])", ""), quantity.of(1, "", 1));
        return counted.unit().equals(other.unit())
                ? quantity.of(quantity.value() * counted.value(), other.unit(), quantity.end())
                : quantity;
    }
}
