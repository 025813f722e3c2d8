package com.jobwise.composer.letter;

import com.jobwise.style.ExtractedStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How formal the fixed phrases of a letter are. */
enum Bucket {
    PLAIN,
    NEUTRAL,
    FORMAL;

    private static final double PLAIN_BELOW = 0.4;
    private static final double FORMAL_FROM = 0.7;

    /** What a tone asks for; empty for a tone this engine does not know. */
    static Optional<Bucket> ofTone(@Nullable String tone) {
        if (tone == null) {
            return Optional.empty();
        }
        return switch (tone.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_')) {
            case "plain", "plain_direct", "casual", "conversational", "friendly", "direct", "informal" ->
                Optional.of(PLAIN);
            case "professional", "professional_warm", "warm", "neutral", "confident", "balanced" ->
                Optional.of(NEUTRAL);
            case "formal", "very_formal", "academic", "traditional", "conservative" -> Optional.of(FORMAL);
            default -> Optional.empty();
        };
    }

    static Bucket ofStyle(@Nullable ExtractedStyle style) {
        if (style == null) {
            return NEUTRAL;
        }
        if (style.formalityLevel() >= FORMAL_FROM) {
            return FORMAL;
        }
        return style.formalityLevel() < PLAIN_BELOW ? PLAIN : NEUTRAL;
    }
}
