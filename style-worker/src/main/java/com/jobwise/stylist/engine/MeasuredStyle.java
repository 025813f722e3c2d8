package com.jobwise.stylist.engine;

import com.jobwise.style.ExtractedStyle;

/**
 * A style and how far to trust it.
 *
 * @param confidence 0 to 1, see {@link Confidence}
 * @param engine what measured it, e.g. {@code rules-1}
 */
public record MeasuredStyle(ExtractedStyle style, double confidence, String engine) {}
