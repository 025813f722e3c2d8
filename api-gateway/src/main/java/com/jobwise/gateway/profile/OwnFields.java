package com.jobwise.gateway.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Custom fields in a resume: under {@code meta.jobwise.custom_fields}, where a tool may leave what is its own. */
final class OwnFields {

    private OwnFields() {}

    static void write(ObjectNode document, Map<String, Object> before, Map<String, Object> now) {
        var is = own(now);
        if (JsonTrees.same(tree(own(before)), tree(is))) {
            return;
        }
        var meta = child(document, "meta");
        var ours = child(meta, ResumeReader.OURS);
        if (is.isEmpty()) {
            ours.remove(ResumeReader.CUSTOM_FIELDS);
            removeEmpty(meta, ResumeReader.OURS);
            removeEmpty(document, "meta");
        } else {
            ours.set(ResumeReader.CUSTOM_FIELDS, tree(is));
        }
    }

    /** Those that do not stand elsewhere in the resume. */
    private static Map<String, Object> own(Map<String, Object> fields) {
        Map<String, Object> own = new LinkedHashMap<>(fields);
        if (BasicsWriter.label(fields) != null) {
            own.remove("label");
        }
        if (fields.get(ResumeReader.KEPT) instanceof Map) {
            own.remove(ResumeReader.KEPT);
        }
        return own;
    }

    private static ObjectNode tree(Map<String, Object> fields) {
        return JsonMapper.shared().valueToTree(fields);
    }

    private static ObjectNode child(ObjectNode parent, String field) {
        if (parent.get(field) instanceof ObjectNode object) {
            return object;
        }
        var object = JsonNodeFactory.instance.objectNode();
        parent.set(field, object);
        return object;
    }

    private static void removeEmpty(ObjectNode parent, String field) {
        if (parent.path(field).isEmpty()) {
            parent.remove(field);
        }
    }
}
