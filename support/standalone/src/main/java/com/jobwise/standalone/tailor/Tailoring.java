package com.jobwise.standalone.tailor;

import com.jobwise.generation.DocumentType;
import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import com.jobwise.standalone.http.Answer;
import com.jobwise.standalone.http.Api;
import com.jobwise.standalone.http.Polling;
import com.jobwise.standalone.http.ProblemException;
import com.jobwise.standalone.progress.ProgressView;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/** The whole way from a resume and a posting to documents, over HTTP alone. */
public record Tailoring(Api anonymous, ProgressView view) {

    /** @throws StoppedException when an input is refused, a step fails, or the deadline passes */
    public Tailored run(TailorInput input) {
        try {
            return tailored(input);
        } catch (ProblemException e) {
            throw new StoppedException(ExitCode.FAILED, e.problem().sentence(), e);
        }
    }

    private Tailored tailored(TailorInput input) {
        view.step("Reading the resume and the posting");
        var api = Visitor.signIn(anonymous);
        var submission = new Submission(api);
        var resume = submission.importResume(input.resume());
        var job = submission.createJob(input.posting());
        if (input.sample() != null) {
            view.step("Measuring the style of the sample letter");
            submission.uploadSample(input.sample());
        }
        view.step("Ranking the resume's content for the posting, and writing");
        var ids = Map.of("job_id", job.id(), "profile_id", resume.profile().id());
        var ranking = api.post("/rankings/create", ids);
        // Asked for at once: the system itself writes only after it has ranked.
        var documents = documents(api, ids, input.documents());
        return new Tailored(resume, job, ranked(api, ranking), documents);
    }

    private Ranking ranked(Api api, Answer asked) {
        var path = "/rankings/" + asked.body().path("id").asString();
        var ranking = new Polling(api)
                .until(asked, path, Tailoring::isRanked, _ -> {})
                .as(Ranking.class);
        if (ranking.status().equals("failed")) {
            throw new StoppedException(ExitCode.FAILED, "The resume's content could not be ranked for this posting.");
        }
        return ranking;
    }

    private static boolean isRanked(Answer ranking) {
        return !ranking.body().path("status").asString("").equals("pending");
    }

    /** All are asked for before the first is waited for, and all are watched at once. */
    private List<TailoredDocument> documents(Api api, Map<String, UUID> ids, List<DocumentType> types) {
        var wait = new DocumentWait(api, view);
        var accepted = types.stream()
                .map(type -> api.post("/generations/" + Names.hyphenated(type), ids))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return accepted.stream()
                    .map(one -> CompletableFuture.supplyAsync(() -> wait.completed(one), threads))
                    .toList()
                    .stream()
                    .map(Tailoring::join)
                    .toList();
        }
    }

    private static TailoredDocument join(CompletableFuture<TailoredDocument> waiting) {
        try {
            return waiting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
    }
}
