package com.jobwise.composer.work;

import com.jobwise.composer.DocumentRequest;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.Generation;
import com.jobwise.generation.GenerationStore;
import com.jobwise.posting.PostingStore;
import com.jobwise.profile.ProfileStore;
import com.jobwise.ranking.ContentRanking;
import com.jobwise.ranking.RankingStatus;
import com.jobwise.ranking.RankingStore;
import com.jobwise.style.ExtractedStyle;
import com.jobwise.style.StyleStore;
import com.jobwise.style.WritingStyle;
import com.jobwise.work.WorkFailure;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers what a document is made of, as it stands when the work is done. */
final class Ingredients {

    sealed interface Found {}

    record Complete(DocumentRequest request) implements Found {}

    record Missing(WorkFailure why) implements Found {}

    private static final Found SOURCE_DELETED =
            new Missing(new WorkFailure("source_deleted", "The profile or the job was deleted."));
    private static final Found NO_RANKING = new Missing(new WorkFailure(
            "ranking_failed", "Your profile could not be ranked for this job, so there was nothing to write from."));

    private final GenerationStore generations;
    private final ProfileStore profiles;
    private final PostingStore postings;
    private final RankingStore rankings;
    private final StyleStore styles;

    Ingredients(
            GenerationStore generations,
            ProfileStore profiles,
            PostingStore postings,
            RankingStore rankings,
            StyleStore styles) {
        this.generations = generations;
        this.profiles = profiles;
        this.postings = postings;
        this.rankings = rankings;
        this.styles = styles;
    }

    Found of(Generation generation) {
        var userId = generation.userId();
        var profile = profiles.find(userId, generation.profileId());
        var posting = postings.find(userId, generation.jobId());
        if (profile.isEmpty() || posting.isEmpty()) {
            return SOURCE_DELETED;
        }
        var ranking = ranking(userId, generation.rankingId());
        if (ranking.isEmpty()) {
            return NO_RANKING;
        }
        return new Complete(new DocumentRequest(
                generation.documentType(),
                profile.get(),
                posting.get(),
                ranking.get().effective(),
                style(generation),
                generation.options(),
                generation.customPrompt()));
    }

    /** The ranking was of use to one more document. */
    void used(int userId, UUID generationId) {
        generations
                .find(userId, generationId)
                .map(Generation::rankingId)
                .ifPresent(rankingId -> rankings.used(userId, rankingId));
    }

    private Optional<ContentRanking> ranking(int userId, @Nullable UUID rankingId) {
        return Optional.ofNullable(rankingId)
                .flatMap(id -> rankings.find(userId, id))
                .filter(one -> one.status() == RankingStatus.COMPLETED);
    }

    private @Nullable ExtractedStyle style(Generation generation) {
        if (generation.documentType() != DocumentType.COVER_LETTER) {
            return null;
        }
        return styles.ofUser(generation.userId()).map(WritingStyle::style).orElse(null);
    }
}
