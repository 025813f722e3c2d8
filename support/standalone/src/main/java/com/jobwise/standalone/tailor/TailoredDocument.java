package com.jobwise.standalone.tailor;

import com.jobwise.generation.GeneratedDocument;
import tools.jackson.databind.JsonNode;

/**
 * A finished document.
 *
 * @param raw the API's result as it came
 */
public record TailoredDocument(GenerationStatusView status, GeneratedDocument content, JsonNode raw) {}
