package com.jobwise.gateway.profile;

import com.jobwise.profile.MasterProfile;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Contact data, summary and label as JSON Resume's {@code basics}. */
final class BasicsWriter {

    private static final String LABEL = "label";
    private static final String PROFILES = "profiles";

    private BasicsWriter() {}

    static void write(ObjectNode document, ReadBack before, MasterProfile now) {
        var basics =
                document.get("basics") instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        document.set("basics", basics);
        var was = before.personalInfo();
        var is = now.personalInfo();
        var fields = new Fields(basics);
        fields.text("name", was.fullName(), is.fullName());
        fields.text(LABEL, label(before.customFields()), label(now.customFields()));
        fields.text("email", was.email(), is.email());
        fields.text("phone", was.phone(), is.phone());
        fields.text("summary", before.summary(), now.professionalSummary());
        if (basics.has("location")) {
            fields.location(was.location(), is.location());
        } else {
            newLocation(basics, was.location(), is.location());
        }
        website(fields, was.website(), is.website());
        network(basics, "LinkedIn", was.linkedin(), is.linkedin());
        network(basics, "GitHub", was.github(), is.github());
    }

    static @Nullable String label(Map<String, Object> customFields) {
        return customFields.get(LABEL) instanceof String text && !text.isBlank() ? text : null;
    }

    /** JSON Resume has an object here, other than in {@code work}. */
    private static void newLocation(ObjectNode basics, @Nullable String before, @Nullable String now) {
        if (now != null && !now.equals(before)) {
            basics.set("location", JsonNodeFactory.instance.objectNode().put("city", now));
        }
    }

    private static void website(Fields fields, @Nullable String before, @Nullable String now) {
        if (Objects.equals(before, now)) {
            return;
        }
        var names = Stream.of("url", "website")
                .filter(name -> isAddress(fields.node().path(name)))
                .toList();
        names.forEach(fields.node()::remove);
        if (now != null) {
            fields.set(names.isEmpty() ? "url" : names.getFirst(), now);
        }
    }

    private static boolean isAddress(JsonNode value) {
        return value.isString() && ResumePart.address(value.asString().strip()) != null;
    }

    private static void network(ObjectNode basics, String name, @Nullable String before, @Nullable String now) {
        if (Objects.equals(before, now)) {
            return;
        }
        var profiles = basics.get(PROFILES) instanceof ArrayNode array ? array : JsonNodeFactory.instance.arrayNode();
        var there = of(profiles, name);
        if (now == null) {
            there.ifPresent(one -> profiles.remove(indexOf(profiles, one)));
        } else if (there.isPresent()) {
            there.get().put("url", now);
        } else {
            profiles.addObject().put("network", name).put("url", now);
            basics.set(PROFILES, profiles);
        }
    }

    private static Optional<ObjectNode> of(ArrayNode profiles, String network) {
        return profiles.valueStream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .filter(one -> one.path("network").asString("").strip().equalsIgnoreCase(network))
                .filter(one -> new Fields(one).hasText("url"))
                .findFirst();
    }

    private static int indexOf(ArrayNode list, JsonNode wanted) {
        var index = 0;
        while (list.get(index) != wanted) {
            index++;
        }
        return index;
    }
}
