package com.jobwise.gateway.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lays a list of a resume out again, in the order of the profile. What the profile has no place for stays behind the entry it stood
 * behind.
 */
final class Layout {

    /** Of an entry that the document has not seen. */
    static final int NEW = -1;

    private Layout() {}

    /** @param from where in the original list it stood, or {@link #NEW} */
    record Slot(ObjectNode node, int from) {}

    /**
     * Nothing happens to a field that is no list while there is nothing to put into one.
     *
     * @param claimed indexes of the original list that are entries of the profile, or were
     */
    static void write(ObjectNode parent, String field, Set<Integer> claimed, List<Slot> slots) {
        if (parent.get(field) instanceof ArrayNode original) {
            parent.set(field, arranged(original, claimed, slots));
        } else if (!slots.isEmpty()) {
            parent.set(field, arranged(JsonNodeFactory.instance.arrayNode(), claimed, slots));
        }
    }

    static ArrayNode arranged(ArrayNode original, Set<Integer> claimed, List<Slot> slots) {
        Map<Integer, Integer> last = new HashMap<>();
        for (var index = 0; index < slots.size(); index++) {
            last.put(slots.get(index).from(), index);
        }
        var others = others(original, claimed, last.keySet());
        var list = JsonNodeFactory.instance.arrayNode();
        list.addAll(others.getOrDefault(NEW, List.of()));
        for (var index = 0; index < slots.size(); index++) {
            var slot = slots.get(index);
            list.add(slot.node());
            if (slot.from() != NEW && last.getOrDefault(slot.from(), Layout.NEW) == index) {
                list.addAll(others.getOrDefault(slot.from(), List.of()));
            }
        }
        return list;
    }

    /** What is nobody's, by the entry before it that is still there. */
    private static Map<Integer, List<JsonNode>> others(ArrayNode original, Set<Integer> claimed, Set<Integer> staying) {
        Map<Integer, List<JsonNode>> others = new HashMap<>();
        var before = NEW;
        for (var index = 0; index < original.size(); index++) {
            if (!claimed.contains(index)) {
                others.computeIfAbsent(before, key -> new ArrayList<>()).add(original.get(index));
            } else if (staying.contains(index)) {
                before = index;
            }
        }
        return others;
    }
}
