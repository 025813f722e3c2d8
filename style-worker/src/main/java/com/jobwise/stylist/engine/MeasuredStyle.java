package com.jobwise.stylist.engine;

import com.jobwise.style.ExtractedStyle;
import java.util.List;

/**
 * A style and how far to trust it.
 *
 * @param confidence 0 to 1, see {@link Confidence}
 * @param engine what measured it, e.g. {@code rules-1}
 */
public record MeasuredStyle(ExtractedStyle style, double confidence, String engine) {

    /** The same with a model's words beside the measures. */
    public MeasuredStyle with(List<String> toneWords, String model) {
        return new MeasuredStyle(style.with(toneWords), confidence, "%s+llm:%s".formatted(engine, model));
    }
}
