package com.jobwise.gateway.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object of a resume that is being read. What is taken from it is taken out of it, so that what remains at the end is what found
 * no place in the profile.
 */
final class ResumePart {

    private final ObjectNode node;
    private final String path;
    private final List<ImportWarning> warnings;

    private ResumePart(ObjectNode node, String path, List<ImportWarning> warnings) {
        this.node = node;
        this.path = path;
        this.warnings = warnings;
    }

    static ResumePart root(ObjectNode resume, List<ImportWarning> warnings) {
        return new ResumePart(resume, "", warnings);
    }

    /** Where in the document: {@code work[0].positions[1]}. */
    String path() {
        return path;
    }

    /** Without taking it; text is stripped, numbers are text too, blank is nothing. */
    @Nullable
    String peek(String field) {
        var value = node.path(field);
        var text = value.isString() || value.isNumber() ? value.asString().strip() : "";
        return text.isEmpty() ? null : text;
    }

    @Nullable
    String take(String field) {
        var text = peek(field);
        if (text != null) {
            node.remove(field);
        }
        return text;
    }

    /** The first of several names for the same thing. */
    @Nullable
    String takeFirst(String... fields) {
        for (var field : fields) {
            if (peek(field) != null) {
                return take(field);
            }
        }
        return null;
    }

    /** Text entries of a list; whatever else is in it keeps the list where it is. */
    List<String> takeTexts(String field) {
        var texts = peekTexts(field);
        if (texts.size() == node.path(field).size()) {
            node.remove(field);
        }
        return texts;
    }

    List<String> peekTexts(String field) {
        return node.path(field)
                .valueStream()
                .filter(JsonNode::isString)
                .map(one -> one.asString().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A date where one can be read; one that cannot stays, with a warning. */
    Optional<String> takeDate(String field) {
        var text = peek(field);
        if (text == null) {
            return Optional.empty();
        }
        var date = ResumeDates.read(text);
        if (date.isPresent()) {
            node.remove(field);
        } else {
            warn(field, "is not a date that can be read (YYYY, YYYY-MM or YYYY-MM-DD) and was left out");
        }
        return date;
    }

    /** An address; {@code example.org/me} is one of the web, anything stranger stays, with a warning. */
    @Nullable
    String takeAddress(String... fields) {
        for (var field : fields) {
            var text = peek(field);
            if (text != null) {
                var address = address(text);
                if (address != null) {
                    node.remove(field);
                    return address;
                }
                warn(field, "is not a web address of at most 200 characters and was left out");
            }
        }
        return null;
    }

    /** @return null for what is no address of the web */
    static @Nullable String address(String text) {
        var address = text.matches("(?i)[\\w-]+(\\.[\\w-]+)+(:\\d+)?(/\\S*)?") ? "https://" + text : text;
        return address.matches("(?i)https?://[^\\s\\p{Cntrl}]+") && address.length() <= 200 ? address : null;
    }

    Optional<ObjectNode> takeObject(String field) {
        return node.get(field) instanceof ObjectNode && node.remove(field) instanceof ObjectNode taken
                ? Optional.of(taken)
                : Optional.empty();
    }

    boolean saysNo(String field) {
        return node.path(field).isBoolean() && !node.path(field).asBoolean();
    }

    void drop(String field) {
        node.remove(field);
    }

    Optional<ResumePart> part(String field) {
        return node.get(field) instanceof ObjectNode object
                ? Optional.of(new ResumePart(object, pathOf(field), warnings))
                : Optional.empty();
    }

    /** The objects of a list. */
    Stream<ResumePart> parts(String field) {
        var found = new ArrayList<ResumePart>();
        var list = node.path(field);
        for (var index = 0; list.isArray() && index < list.size(); index++) {
            if (list.get(index) instanceof ObjectNode object) {
                found.add(new ResumePart(object, pathOf(field) + "[" + index + "]", warnings));
            }
        }
        return found.stream();
    }

    void warn(String field, String message) {
        warnings.add(new ImportWarning(pathOf(field), message));
    }

    /** For a part that a profile cannot hold: nothing may have been taken from it. */
    void leaveOut(String why) {
        warnings.add(new ImportWarning(
                path, why + "; it was left out of the profile and kept in custom_fields.json_resume"));
    }

    private String pathOf(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
