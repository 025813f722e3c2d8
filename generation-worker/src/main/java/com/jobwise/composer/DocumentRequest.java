package com.jobwise.composer;

import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GenerationOptions;
import com.jobwise.posting.JobPosting;
import com.jobwise.profile.MasterProfile;
import com.jobwise.ranking.RankingResult;
import com.jobwise.style.ExtractedStyle;
import org.jspecify.annotations.Nullable;

/**
 * Everything a document is made of.
 *
 * @param ranking an item that is explained but not listed was excluded by the person; one that is neither came later and is
 *     put last
 * @param style letters only; null when none was measured
 * @param customPrompt the person's free instructions, at most 500 characters
 */
public record DocumentRequest(
        DocumentType type,
        MasterProfile profile,
        JobPosting posting,
        RankingResult ranking,
        @Nullable ExtractedStyle style,
        GenerationOptions options,
        @Nullable String customPrompt) {}
