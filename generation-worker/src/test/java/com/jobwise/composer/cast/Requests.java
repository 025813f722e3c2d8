package com.jobwise.composer.cast;

import com.jobwise.composer.DocumentRequest;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GenerationOptions;
import com.jobwise.posting.JobPosting;
import com.jobwise.profile.MasterProfile;
import com.jobwise.style.ExtractedStyle;
import org.jspecify.annotations.Nullable;

/** Requests with defaults, ranked by {@link WordRanking}. */
public final class Requests {

    private Requests() {}

    public static DocumentRequest resume(MasterProfile profile, JobPosting posting) {
        return of(DocumentType.RESUME, profile, posting, null, GenerationOptions.DEFAULTS);
    }

    public static DocumentRequest letter(MasterProfile profile, JobPosting posting) {
        return of(DocumentType.COVER_LETTER, profile, posting, null, GenerationOptions.DEFAULTS);
    }

    public static DocumentRequest letter(MasterProfile profile, JobPosting posting, ExtractedStyle style) {
        return of(DocumentType.COVER_LETTER, profile, posting, style, GenerationOptions.DEFAULTS);
    }

    public static DocumentRequest of(
            DocumentType type,
            MasterProfile profile,
            JobPosting posting,
            @Nullable ExtractedStyle style,
            GenerationOptions options) {
        return new DocumentRequest(type, profile, posting, WordRanking.of(profile, posting), style, options, null);
    }

    /** Options with a length, all else default. */
    public static GenerationOptions length(String length) {
        return new GenerationOptions(5, 3, true, null, length, null, null, 4, null);
    }

    public static GenerationOptions experiences(int most) {
        return new GenerationOptions(most, 3, true, null, "medium", null, null, 4, null);
    }

    public static GenerationOptions paragraphs(int most) {
        return new GenerationOptions(5, 3, true, null, "medium", null, null, most, null);
    }

    public static GenerationOptions tone(String tone) {
        return new GenerationOptions(5, 3, true, tone, "medium", null, null, 4, null);
    }
}
