package com.jobwise.standalone.tailor;

import com.jobwise.generation.DocumentType;
import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import com.jobwise.standalone.http.Answer;
import com.jobwise.standalone.http.Api;
import com.jobwise.standalone.http.Polling;
import com.jobwise.standalone.http.ProblemException;
import java.util.Map;
import java.util.function.Supplier;

/** Hands in resume, posting and sample. */
record Submission(Api api) {

    ImportedResume importResume(String resume) {
        return refusedAs("resume", () -> api.postJson("/profiles/import", resume))
                .as(ImportedResume.class);
    }

    Job createJob(String posting) {
        return refusedAs("posting", () -> api.post("/jobs", Map.of("raw_text", posting)))
                .as(Job.class);
    }

    void uploadSample(TailorInput.Sample sample) {
        refusedAs(
                "sample letter",
                () -> api.post(
                        "/samples/upload",
                        Map.of(
                                "document_type", DocumentType.COVER_LETTER.stored(),
                                "text", sample.text(),
                                "filename", sample.filename())));
        awaitStyle();
    }

    /** The letter is written in the style only if that is known by then. */
    private void awaitStyle() {
        var style =
                new Polling(api).until(api.get("/writing-style"), "/writing-style", Submission::isMeasured, _ -> {});
        if (status(style).equals("failed")) {
            throw new StoppedException(
                    ExitCode.FAILED, "The writing style of the sample letter could not be measured.");
        }
    }

    private static boolean isMeasured(Answer style) {
        return status(style).equals("completed") || status(style).equals("failed");
    }

    private static String status(Answer style) {
        return style.body().path("extraction_status").asString("");
    }

    private static Answer refusedAs(String what, Supplier<Answer> request) {
        try {
            return request.get();
        } catch (ProblemException e) {
            if (e.blamesContent()) {
                throw InputFile.bad("The %s was not accepted: %s"
                        .formatted(what, e.problem().sentence()));
            }
            throw e;
        }
    }
}
