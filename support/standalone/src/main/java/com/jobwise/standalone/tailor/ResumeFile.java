package com.jobwise.standalone.tailor;

import com.jobwise.json.Json;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A JSON Resume file. Only its outline is looked at here; whether it makes a profile is for the API to say. */
final class ResumeFile {

    private ResumeFile() {}

    /** @return the file's text */
    static String read(Path path) {
        var text = InputFile.text("resume", path);
        if (!isResume(parsed(path, text))) {
            throw InputFile.bad(
                    "%s is JSON but not a resume: a JSON Resume has a section \"basics\" with the person's \"name\" (see https://jsonresume.org/schema)."
                            .formatted(path));
        }
        return text;
    }

    private static JsonNode parsed(Path path, String text) {
        try {
            return Json.mapper().readTree(text);
        } catch (JacksonException e) {
            var place = e.getLocation() == null
                    ? ""
                    : " (line %d, column %d)"
                            .formatted(
                                    e.getLocation().getLineNr(), e.getLocation().getColumnNr());
            throw InputFile.bad("The resume %s is not JSON%s.".formatted(path, place));
        }
    }

    private static boolean isResume(JsonNode root) {
        return root.path("basics").path("name").isString();
    }
}
