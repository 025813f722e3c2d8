package com.jobwise.standalone.tailor;

import java.time.Duration;
import java.util.List;

/**
 * Everything a run brought.
 *
 * @param rankingTook from the request to the answer, polls included
 */
public record Tailored(
        ImportedResume resume, Job job, Ranking ranking, Duration rankingTook, List<TailoredDocument> documents) {}
