package com.jobwise.gateway.profile;

import com.jobwise.profile.Certification;
import com.jobwise.profile.Language;
import com.jobwise.profile.PartId;
import com.jobwise.profile.Skills;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON Resume's {@code skills}, {@code languages} and {@code certificates}; these go by their names, having no ids. */
final class SkillsWriter {

    private SkillsWriter() {}

    static void write(ObjectNode document, Skills now) {
        SkillGroups.write(document, SkillKind.TECHNICAL, now.technical());
        SkillGroups.write(document, SkillKind.SOFT, now.soft());
        named(document, "languages", "language", now.languages(), Language::name, SkillsWriter::language);
        named(document, "certificates", "name", now.certifications(), Certification::name, SkillsWriter::certificate);
    }

    /** The first part of a name belongs to the first entry of it, the second to the second. */
    private static <P> void named(
            ObjectNode document,
            String list,
            String nameField,
            List<P> now,
            Function<P, String> name,
            BiConsumer<Fields, P> fields) {
        Map<String, Deque<Integer>> byName = new HashMap<>();
        Set<Integer> claimed = new HashSet<>();
        var original = document.get(list) instanceof ArrayNode array ? array : JsonNodeFactory.instance.arrayNode();
        for (var index = 0; index < original.size(); index++) {
            if (original.get(index) instanceof ObjectNode node && new Fields(node).hasText(nameField)) {
                claimed.add(index);
                byName.computeIfAbsent(PartId.normalised(node.path(nameField).asString()), key -> new ArrayDeque<>())
                        .add(index);
            }
        }
        List<Layout.Slot> slots = new ArrayList<>();
        for (var one : now) {
            var at = Optional.ofNullable(byName.get(PartId.normalised(name.apply(one))))
                    .map(Deque::poll)
                    .orElse(Layout.NEW);
            var node = at == Layout.NEW ? JsonNodeFactory.instance.objectNode() : (ObjectNode) original.get(at);
            var writer = new Fields(node);
            writer.text(nameField, node.path(nameField).asString("").strip(), name.apply(one));
            fields.accept(writer, one);
            slots.add(new Layout.Slot(node, at));
        }
        Layout.write(document, list, claimed, slots);
    }

    private static void language(Fields fields, Language now) {
        var fluency = read(fields, "fluency");
        var level = Optional.ofNullable(fluency).flatMap(ResumeSkills::level).orElse(null);
        fields.text("fluency", level, now.proficiency());
    }

    private static void certificate(Fields fields, Certification now) {
        fields.text("issuer", read(fields, "issuer"), now.issuer());
        fields.text("date", date(fields, "date"), now.dateObtained());
        fields.text("expiryDate", date(fields, "expiryDate"), now.expiryDate());
        fields.text("credentialId", read(fields, "credentialId"), now.credentialId());
    }

    private static @Nullable String read(Fields fields, String field) {
        return fields.hasText(field) ? fields.node().path(field).asString().strip() : null;
    }

    private static @Nullable String date(Fields fields, String field) {
        return Optional.ofNullable(read(fields, field))
                .flatMap(ResumeDates::read)
                .orElse(null);
    }
}
