package com.jobwise.composer.writing;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentRequest;

/**
 * All that a written document is printed from, as it stood: kept with it, so that it can be printed again without a model and from the
 * same texts.
 *
 * @param engine e.g. {@code llm:gpt-x}
 */
public record Basis(String engine, DocumentPlan plan, DocumentRequest request, Draft draft) {}
