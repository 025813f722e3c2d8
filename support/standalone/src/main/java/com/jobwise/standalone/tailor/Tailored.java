package com.jobwise.standalone.tailor;

import java.util.List;

/** Everything a run brought. */
public record Tailored(ImportedResume resume, Job job, Ranking ranking, List<TailoredDocument> documents) {}
