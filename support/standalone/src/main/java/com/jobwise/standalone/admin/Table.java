package com.jobwise.standalone.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Answers as columns that line up. A column is a field's name, or a path such as {@code capacity/slots}. */
final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    private Table(List<String> titles) {
        rows.add(titles);
    }

    /** One line for each element. */
    static String of(Stream<JsonNode> elements, String... columns) {
        var table = new Table(Arrays.stream(columns)
                .map(one -> one.substring(one.lastIndexOf('/') + 1).replace('_', ' '))
                .toList());
        elements.forEach(element -> table.rows.add(Arrays.stream(columns)
                .map(column -> text(element.at("/" + column)))
                .toList()));
        return table.print();
    }

    /** One line for each field. */
    static String ofFields(JsonNode object) {
        var table = new Table(List.of());
        table.rows.clear();
        object.properties()
                .forEach(one -> table.rows.add(List.of(one.getKey().replace('_', ' '), text(one.getValue()))));
        return table.print();
    }

    /** Times without fractions of seconds; what is not there is a dash. */
    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull() || value.asString("").isEmpty() && value.isString()) {
            return "-";
        }
        if (value.isFloatingPointNumber()) {
            return "%.1f".formatted(value.asDouble());
        }
        var text = value.isValueNode() ? value.asString() : value.toString();
        return text.replaceFirst("^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)\\.\\d+Z$", "$1Z");
    }

    private String print() {
        var columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var widths = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream()
                .map(row -> IntStream.range(0, columns)
                        .mapToObj(column -> row.get(column)
                                + " ".repeat(widths[column] - row.get(column).length()))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing())
                .collect(Collectors.joining("\n"));
    }
}
