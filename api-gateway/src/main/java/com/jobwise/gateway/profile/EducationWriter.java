package com.jobwise.gateway.profile;

import com.jobwise.profile.Education;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** JSON Resume's {@code education}. Its score is free text: ours says what scale it is on. */
final class EducationWriter {

    private EducationWriter() {}

    static void write(ObjectNode document, ReadBack before, List<Education> now) {
        var section = new PlainSection(document, "education", before);
        List<Layout.Slot> slots = new ArrayList<>();
        for (var one : now) {
            var slot = section.slot(one.id());
            fields(new Fields(slot.node()), before.education().get(one.id()), one);
            slots.add(slot);
        }
        Layout.write(document, "education", section.claimed(), slots);
    }

    private static void fields(Fields fields, @Nullable Education was, Education now) {
        fields.text("institution", was == null ? null : was.institution(), now.institution());
        fields.text("studyType", was == null ? "" : was.degree(), now.degree());
        fields.text("area", was == null ? "" : was.fieldOfStudy(), now.fieldOfStudy());
        fields.span(
                was == null ? null : new WorkWriter.Dates(was.startDate(), was.endDate(), false),
                new WorkWriter.Dates(now.startDate(), now.endDate(), false));
        var gpa = now.gpa();
        if (!Objects.equals(was == null ? null : was.gpa(), gpa)) {
            fields.set("score", gpa == null ? null : BigDecimal.valueOf(gpa).toPlainString() + "/4.0");
        }
        fields.texts("honors", was == null ? List.of() : was.honors(), now.honors());
    }
}
