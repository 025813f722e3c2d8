package com.jobwise.gateway.profile;

import com.jobwise.profile.Experience;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Experiences as JSON Resume's {@code work}; positions that were nested under their employer stay there while they follow one another. */
final class WorkWriter {

    private static final String POSITIONS = "positions";
    private static final List<String> TITLE = List.of("position", "title");
    private static final List<String> COMPANY = List.of("name", "company");

    private final ArrayNode original;
    private final ReadBack before;
    private final List<Layout.Slot> slots = new ArrayList<>();
    private final Set<Integer> done = new HashSet<>();

    private WorkWriter(ArrayNode original, ReadBack before) {
        this.original = original;
        this.before = before;
    }

    static void write(ObjectNode document, ReadBack before, List<Experience> now) {
        var original = document.get("work") instanceof ArrayNode list ? list : JsonNodeFactory.instance.arrayNode();
        var writer = new WorkWriter(original, before);
        writer.entries(now);
        Layout.write(document, "work", writer.claimed(), writer.slots);
    }

    private Set<Integer> claimed() {
        return places().stream().map(Place::index).collect(Collectors.toSet());
    }

    private List<Place> places() {
        return before.places().values().stream()
                .filter(path -> path.startsWith("work["))
                .flatMap(path -> Place.of(path).stream())
                .toList();
    }

    private void entries(List<Experience> now) {
        for (var index = 0; index < now.size(); index++) {
            var employer = employer(now.get(index));
            if (employer == null) {
                alone(now.get(index));
                continue;
            }
            var first = index;
            while (index + 1 < now.size() && employer.equals(employer(now.get(index + 1)))) {
                index++;
            }
            nested(employer, now.subList(first, index + 1));
        }
    }

    /** Of a position that may stay nested: its employer and place are still those of the others. */
    private @Nullable Integer employer(Experience now) {
        var place = place(now.id());
        var was = before.experiences().get(now.id());
        return place != null
                        && place.isNested()
                        && was != null
                        && was.company().equals(now.company())
                        && Objects.equals(was.location(), now.location())
                ? place.index()
                : null;
    }

    private @Nullable Place place(UUID id) {
        return Place.of(before.places().get(id)).orElse(null);
    }

    private void alone(Experience now) {
        var place = place(now.id());
        var was = before.experiences().get(now.id());
        if (place == null || !place.isNested()) {
            var node = place == null ? JsonNodeFactory.instance.objectNode() : object(original, place.index());
            fields(node, was, now);
            slots.add(new Layout.Slot(node, place == null ? Layout.NEW : place.index()));
            return;
        }
        var node = object(positions(place.index()), place.nested()).deepCopy();
        var fields = new Fields(node);
        COMPANY.forEach(node::remove);
        fields.set("name", now.company());
        node.remove("location");
        fields.set("location", now.location());
        own(fields, was, now);
        slots.add(new Layout.Slot(node, Layout.NEW));
    }

    private void nested(int employer, List<Experience> now) {
        List<Layout.Slot> inner = new ArrayList<>();
        for (var one : now) {
            var place = Objects.requireNonNull(place(one.id()));
            var node = object(positions(employer), place.nested());
            own(new Fields(node), before.experiences().get(one.id()), one);
            inner.add(new Layout.Slot(node, place.nested()));
        }
        var node = object(original, employer).deepCopy();
        var list = done.add(employer) ? positions(employer) : JsonNodeFactory.instance.arrayNode();
        var claimed = places().stream()
                .filter(place -> place.index() == employer)
                .map(Place::nested)
                .collect(Collectors.toSet());
        node.set(POSITIONS, Layout.arranged(list, claimed, inner));
        slots.add(new Layout.Slot(node, employer));
    }

    private ArrayNode positions(int employer) {
        return object(original, employer).get(POSITIONS) instanceof ArrayNode list
                ? list
                : JsonNodeFactory.instance.arrayNode();
    }

    private static ObjectNode object(ArrayNode list, int index) {
        return list.get(index) instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    }

    private static void fields(ObjectNode node, @Nullable Experience was, Experience now) {
        var fields = new Fields(node);
        fields.named(COMPANY, was == null ? null : was.company(), now.company());
        fields.location(was == null ? null : was.location(), now.location());
        own(fields, was, now);
    }

    private static void own(Fields fields, @Nullable Experience was, Experience now) {
        fields.named(TITLE, was == null ? null : was.title(), now.title());
        fields.span(was == null ? null : span(was), span(now));
        if (!now.isCurrent() && now.endDate() == null && !fields.hasText("endDate")) {
            fields.node().put(ResumeWork.ONGOING, false);
        }
        fields.text("summary", was == null ? null : was.description(), now.description());
        fields.texts("highlights", was == null ? List.of() : was.achievements(), now.achievements());
    }

    private static Span span(Experience one) {
        return new Dates(one.startDate(), one.endDate(), one.isCurrent());
    }

    record Dates(String startDate, @Nullable String endDate, boolean goesOn) implements Span {}
}
