package com.jobwise.gateway.profile;

import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.ProfileOrigin;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A profile as JSON Resume. One that was imported goes out as it came in, to the last unknown key, save for what was changed since:
 * the document is taken as it was sent, and each part is written only where reading it would not give what the profile says.
 */
final class ResumeExport {

    private static final List<String> SECTIONS =
            List.of("work", "education", "projects", "skills", "languages", "certificates");

    private ResumeExport() {}

    /** @param origin null for a profile that was not imported */
    static ObjectNode of(MasterProfile profile, @Nullable ProfileOrigin origin) {
        if (origin == null) {
            return written(withoutSections(profile), ReadBack.NOTHING, profile);
        }
        var before = ReadBack.of(origin);
        var document = origin.document().deepCopy();
        KeptResume.merge(document, before.customFields(), profile.customFields());
        return written(document, before, profile);
    }

    private static ObjectNode written(ObjectNode document, ReadBack before, MasterProfile now) {
        BasicsWriter.write(document, before, now);
        WorkWriter.write(document, before, now.experiences());
        EducationWriter.write(document, before, now.education());
        SkillsWriter.write(document, now.skills());
        ProjectWriter.write(document, before, now.projects());
        OwnFields.write(document, before.customFields(), now.customFields());
        KeptResume.sweep(document);
        return document;
    }

    /** What an import of old left in the custom fields; without its document nobody knows where the entries stood. */
    private static ObjectNode withoutSections(MasterProfile profile) {
        var document = profile.customFields().get(ResumeReader.KEPT) instanceof Map<?, ?> kept
                ? JsonMapper.shared().<ObjectNode>valueToTree(kept)
                : JsonNodeFactory.instance.objectNode();
        document.remove(SECTIONS);
        return document;
    }
}
