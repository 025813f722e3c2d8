package com.jobwise.gateway.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** schema.org's {@code baseSalary} in a line: {@code EUR 62,000 - 74,000 per year}. */
final class MarkedPay {

    private MarkedPay() {}

    static @Nullable String of(JsonNode posting) {
        var base = JobMarkup.values(posting.path("baseSalary")).findFirst();
        if (base.isEmpty()) {
            return null;
        }
        var salary = base.get();
        if (!salary.isObject()) {
            return salary.asString("").isBlank() ? null : salary.asString("").strip();
        }
        var value = salary.path("value");
        var amount = value.isObject() ? range(value) : number(value);
        var currency = Optional.of(JobMarkup.text(salary, "currency"))
                .filter(known -> !known.isEmpty())
                .orElse(JobMarkup.text(posting, "salaryCurrency"));
        return amount == null ? null : (currency + " " + amount + period(value)).strip();
    }

    private static @Nullable String range(JsonNode value) {
        var least = number(value.path("minValue"));
        var most = number(value.path("maxValue"));
        if (least != null && most != null && !least.equals(most)) {
            return least + " - " + most;
        }
        return least != null ? least : most != null ? most : number(value.path("value"));
    }

    private static @Nullable String number(JsonNode node) {
        try {
            var number = new BigDecimal(node.asString("").replace(",", "").strip());
            // Beyond that it is no pay, and printing it would be long.
            var isPay = number.signum() > 0 && number.precision() - number.scale() <= 12;
            return isPay
                    ? new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number)
                    : null;
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static String period(JsonNode value) {
        var unit = value.path("unitText").asString("").toLowerCase(Locale.ROOT);
        return switch (unit) {
            case "hour", "day", "week", "month", "year" -> " per " + unit;
            default -> "";
        };
    }
}
