package com.jobwise.worker.model;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Compares an answer with the shape it must have. Complaints name our own fields only, never what the answer says. */
final class ShapeCheck {

    private static final int ENOUGH = 10;

    private final List<String> complaints = new ArrayList<>();

    private ShapeCheck() {}

    static List<String> complaints(JsonNode answer, Shape shape) {
        var check = new ShapeCheck();
        check.look("answer", answer, shape);
        return List.copyOf(check.complaints);
    }

    private void look(String path, JsonNode node, Shape shape) {
        if (complaints.size() >= ENOUGH) {
            return;
        }
        switch (shape) {
            case Shape.Text _ -> require(node.isString(), path, "a string");
            case Shape.Whole _ -> require(node.isIntegralNumber() && node.canConvertToLong(), path, "a whole number");
            case Shape.Decimal _ -> require(node.isNumber() && Double.isFinite(node.asDouble()), path, "a number");
            case Shape.Flag _ -> require(node.isBoolean(), path, "true or false");
            case Shape.Choice(List<String> values) ->
                require(node.isString() && values.contains(node.asString()), path, "one of " + values);
            case Shape.Many(Shape each) -> many(path, node, each);
            case Shape.Parts parts -> parts(path, node, parts);
        }
    }

    private void many(String path, JsonNode node, Shape each) {
        if (!node.isArray()) {
            complain(path, "an array");
            return;
        }
        for (var i = 0; i < node.size(); i++) {
            look(path + "[" + i + "]", node.get(i), each);
        }
    }

    private void parts(String path, JsonNode node, Shape.Parts shape) {
        if (!node.isObject()) {
            complain(path, "an object");
            return;
        }
        shape.parts().forEach((name, part) -> {
            var value = node.path(name);
            if (!value.isMissingNode() && !value.isNull()) {
                look(path + "." + name, value, part.shape());
            } else if (part.isRequired()) {
                complain(path + "." + name, "there and not null");
            }
        });
    }

    private void require(boolean holds, String path, String what) {
        if (!holds) {
            complain(path, what);
        }
    }

    private void complain(String path, String what) {
        complaints.add("%s must be %s.".formatted(path, what));
    }
}
