package com.jobwise.gateway.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The groups of JSON Resume's {@code skills} of one kind. A changed list is written as runs of skills of one group, so that each keeps
 * its group and reading the groups gives the person's order; new skills stand in a group of their own.
 */
final class SkillGroups {

    private static final String LIST = "skills";
    private static final String KEYWORDS = "keywords";

    private final ArrayNode original;
    private final SkillKind kind;
    /** Per group, the skills that were read from it: those that no earlier group names. */
    private final Map<Integer, List<String>> owned = new HashMap<>();

    private final Map<String, Integer> owner = new HashMap<>();

    private SkillGroups(ArrayNode original, SkillKind kind) {
        this.original = original;
        this.kind = kind;
    }

    private record Run(int group, List<String> names) {}

    static void write(ObjectNode document, SkillKind kind, List<String> now) {
        var original = document.get(LIST) instanceof ArrayNode list ? list : JsonNodeFactory.instance.arrayNode();
        var groups = new SkillGroups(original, kind);
        groups.read();
        if (groups.names().equals(now)) {
            return;
        }
        var slots = groups.runs(now).stream().map(groups::slot).toList();
        Layout.write(document, LIST, groups.owned.keySet(), slots);
    }

    private void read() {
        var parts = ResumePart.root(JsonNodeFactory.instance.objectNode().set(LIST, original), new ArrayList<>())
                .parts(LIST)
                .toList();
        Set<String> seen = new HashSet<>();
        for (var part : parts) {
            var index = Place.of(part.path()).orElseThrow().index();
            if (ResumeSkills.isSoft(part) == (kind == SkillKind.SOFT)) {
                var names = ResumeSkills.names(part)
                        .filter(name -> seen.add(key(name)))
                        .toList();
                owned.put(index, names);
                names.forEach(name -> owner.put(key(name), index));
            }
        }
    }

    private List<String> names() {
        return owned.keySet().stream()
                .sorted()
                .flatMap(index -> owned.getOrDefault(index, List.of()).stream())
                .toList();
    }

    private List<Run> runs(List<String> now) {
        List<Run> runs = new ArrayList<>();
        for (var name : now) {
            var group = owner.getOrDefault(key(name), Layout.NEW);
            if (runs.isEmpty() || runs.getLast().group() != group || isSingle(group)) {
                runs.add(new Run(group, new ArrayList<>()));
            }
            runs.getLast().names().add(name);
        }
        return runs;
    }

    /** A group without keywords is a skill itself. */
    private boolean isSingle(int group) {
        return group != Layout.NEW && !original.get(group).has(KEYWORDS);
    }

    private Layout.Slot slot(Run run) {
        if (run.group() == Layout.NEW) {
            var node = JsonNodeFactory.instance.objectNode();
            node.put("name", kind == SkillKind.SOFT ? "Soft skills" : "Technical skills");
            node.set(KEYWORDS, Fields.array(run.names()));
            return new Layout.Slot(node, Layout.NEW);
        }
        var node = ((ObjectNode) original.get(run.group())).deepCopy();
        if (!run.names().equals(owned.get(run.group()))) {
            if (isSingle(run.group())) {
                node.put("name", run.names().getFirst());
            } else {
                node.set(KEYWORDS, Fields.array(run.names()));
            }
        }
        return new Layout.Slot(node, run.group());
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
