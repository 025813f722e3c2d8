package com.jobwise.gateway.contract;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Spoils bodies: a value, a name or the text as a whole. */
final class Damage {

    private static final String MARK = "@hostile-%d@";

    private final Chance chance;

    Damage(Chance chance) {
        this.chance = chance;
    }

    /** The JSON text of a body, spoilt in some places. */
    String spoil(JsonNode body) {
        var copy = JsonMapper.shared().readTree(body.toString());
        var places = new ArrayList<Runnable>();
        List<String> values = new ArrayList<>();
        collect(copy, places, values);
        for (var i = 1 + chance.upTo(1); i > 0 && !places.isEmpty(); i--) {
            chance.one(places).run();
        }
        var text = copy.toString();
        for (var i = 0; i < values.size(); i++) {
            text = text.replace("\"" + MARK.formatted(i) + "\"", values.get(i));
        }
        return chance.percent(8) ? garble(text) : text;
    }

    private void collect(JsonNode node, List<Runnable> places, List<String> values) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> {
                places.add(() -> object.put(name, mark(values)));
                places.add(() -> object.remove(name));
                collect(object.path(name), places, values);
            });
            places.add(() ->
                    object.put(chance.one(Hostile.TEXTS).replace(Hostile.HALF, "half") + "field", mark(values)));
        } else if (node instanceof ArrayNode list) {
            for (var i = 0; i < list.size(); i++) {
                var index = i;
                places.add(() -> list.set(Math.min(index, list.size() - 1), mark(values)));
                collect(list.path(i), places, values);
            }
            places.add(() -> list.add(mark(values)));
        }
    }

    private String mark(List<String> values) {
        values.add(chance.one(Hostile.JSON));
        return MARK.formatted(values.size() - 1);
    }

    private String garble(String text) {
        var at = chance.upTo(Math.max(0, text.length() - 1));
        return switch (chance.upTo(4)) {
            case 0 -> text.substring(0, at);
            case 1 -> text + text;
            case 2 -> text.replaceFirst("\\{", "{\"twice\":1,\"twice\":2,");
            case 3 -> text.substring(0, at) + "\u0001" + text.substring(at);
            default -> text.replaceFirst("\"", "'");
        };
    }
}
