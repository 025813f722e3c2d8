package com.jobwise.gateway.profile;

import com.jobwise.profile.Project;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** JSON Resume's {@code projects}. */
final class ProjectWriter {

    private ProjectWriter() {}

    static void write(ObjectNode document, ReadBack before, List<Project> now) {
        var section = new PlainSection(document, "projects", before);
        List<Layout.Slot> slots = new ArrayList<>();
        for (var one : now) {
            var slot = section.slot(one.id());
            fields(new Fields(slot.node()), before.projects().get(one.id()), one);
            slots.add(slot);
        }
        Layout.write(document, "projects", section.claimed(), slots);
    }

    private static void fields(Fields fields, @Nullable Project was, Project now) {
        fields.text("name", was == null ? null : was.name(), now.name());
        description(fields, was, now.description());
        fields.texts("keywords", was == null ? List.of() : was.technologies(), now.technologies());
        fields.text("url", was == null ? null : was.url(), now.url());
        fields.span(
                was == null ? null : new WorkWriter.Dates(was.startDate(), was.endDate(), false),
                new WorkWriter.Dates(now.startDate(), now.endDate(), false));
    }

    /** Highlights that were read as part of the description go with it; those that were left out of it stay. */
    private static void description(Fields fields, @Nullable Project was, String now) {
        if (was != null && was.description().equals(now)) {
            return;
        }
        var alone = fields.node().path("description").asString("").strip();
        if (was != null && !was.description().equals(alone)) {
            fields.node().remove("highlights");
        }
        fields.set("description", now);
    }
}
