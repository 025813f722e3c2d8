package com.jobwise.gateway.profile;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes fields of a part of a resume, and only those that changed. */
record Fields(ObjectNode node) {

    void text(String field, @Nullable String before, @Nullable String now) {
        if (!Objects.equals(before, now)) {
            set(field, now);
        }
    }

    /** Under the name of several under which it was read, else under the first. */
    void named(List<String> names, @Nullable String before, @Nullable String now) {
        if (!Objects.equals(before, now)) {
            var taken = names.stream().filter(this::hasText).findFirst().orElse(names.getFirst());
            set(taken, now);
        }
    }

    void texts(String field, List<String> before, List<String> now) {
        if (!before.equals(now)) {
            if (now.isEmpty()) {
                node.remove(field);
            } else {
                node.set(field, array(now));
            }
        }
    }

    /** Together, because a missing start is read as the end and a missing end as going on. */
    void span(@Nullable Span before, Span now) {
        var same = before != null
                && Objects.equals(before.startDate(), now.startDate())
                && Objects.equals(before.endDate(), now.endDate())
                && before.goesOn() == now.goesOn();
        if (!same) {
            set("startDate", now.startDate());
            set("endDate", now.endDate());
            if (node.path(ResumeWork.ONGOING).isBoolean()) {
                node.remove(ResumeWork.ONGOING);
            }
        }
    }

    /** A plain text where there was none or a plain one; in an object city and region make room for it. */
    void location(@Nullable String before, @Nullable String now) {
        if (Objects.equals(before, now)) {
            return;
        }
        if (now != null && node.get("location") instanceof ObjectNode place) {
            place.remove(List.of("city", "region"));
            place.put("city", now);
        } else {
            set("location", now);
        }
    }

    void set(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            node.remove(field);
        } else {
            node.put(field, value);
        }
    }

    boolean hasText(String field) {
        JsonNode value = node.path(field);
        return (value.isString() || value.isNumber()) && !value.asString().isBlank();
    }

    static ArrayNode array(List<String> texts) {
        var array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
