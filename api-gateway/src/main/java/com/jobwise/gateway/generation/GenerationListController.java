package com.jobwise.gateway.generation;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.Page;
import com.jobwise.gateway.web.Paging;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.Generation;
import com.jobwise.generation.GenerationFilter;
import com.jobwise.generation.GenerationStatus;
import com.jobwise.generation.GenerationStore;
import com.jobwise.paging.Position;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of a person's documents; {@code /history} is what the original called it. */
@RestController
@RequestMapping(GenerationController.PATH)
@Tag(name = "generations")
class GenerationListController {

    /** PostgreSQL's calendar is shorter than Java's. */
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final GenerationStore generations;
    private final StatusViews views;

    GenerationListController(GenerationStore generations, StatusViews views) {
        this.generations = generations;
        this.views = views;
    }

    @GetMapping
    @Operation(summary = "List documents with statistics, newest first")
    GenerationPage listGenerations(
            CurrentUser user,
            Paging paging,
            @RequestParam(required = false) @Nullable Set<@Nullable GenerationStatus> status,
            @RequestParam(name = "document_type", required = false) @Nullable DocumentType documentType,
            @RequestParam(name = "job_id", required = false) @Nullable UUID jobId,
            @RequestParam(name = "profile_id", required = false) @Nullable UUID profileId,
            @RequestParam(name = "created_after", required = false) @Nullable Instant createdAfter,
            @RequestParam(name = "created_before", required = false) @Nullable Instant createdBefore) {
        return page(
                user,
                paging,
                new GenerationFilter(
                        named(status),
                        documentType,
                        jobId,
                        profileId,
                        sensible("created_after", createdAfter),
                        sensible("created_before", createdBefore)));
    }

    /** A blank one means any, as with the other filters. */
    private static Set<GenerationStatus> named(@Nullable Set<@Nullable GenerationStatus> statuses) {
        return statuses == null
                ? Set.of()
                : statuses.stream().flatMap(Stream::ofNullable).collect(Collectors.toSet());
    }

    @GetMapping("/history")
    @Operation(summary = "List documents with statistics, newest first (the same as /generations)")
    GenerationPage listGenerationHistory(
            CurrentUser user,
            Paging paging,
            @RequestParam(required = false) @Nullable Set<@Nullable GenerationStatus> status,
            @RequestParam(name = "document_type", required = false) @Nullable DocumentType documentType,
            @RequestParam(name = "job_id", required = false) @Nullable UUID jobId,
            @RequestParam(name = "profile_id", required = false) @Nullable UUID profileId,
            @RequestParam(name = "created_after", required = false) @Nullable Instant createdAfter,
            @RequestParam(name = "created_before", required = false) @Nullable Instant createdBefore) {
        return listGenerations(user, paging, status, documentType, jobId, profileId, createdAfter, createdBefore);
    }

    private GenerationPage page(CurrentUser user, Paging paging, GenerationFilter filter) {
        var rows = generations.list(user.id(), filter, paging.after(), paging.rows(), paging.offset());
        var statistics = generations.statistics(user.id(), filter);
        Page<Generation> page =
                Page.of(rows, statistics.total(), paging, one -> new Position(one.createdAt(), one.id()), one -> one);
        return GenerationPage.of(new Page<>(views.of(page.items()), page.total(), page.pagination()), statistics);
    }

    private static @Nullable Instant sensible(String name, @Nullable Instant time) {
        if (time != null && (time.isBefore(Instant.EPOCH) || time.isAfter(LAST))) {
            throw ApiException.unprocessable(new FieldProblem(name, "range", "must be a time from 1970 to 9999"));
        }
        return time;
    }
}
