package com.jobwise.standalone.tailor;

import com.jobwise.generation.GeneratedDocument;
import com.jobwise.generation.GenerationStatus;
import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import com.jobwise.standalone.http.Answer;
import com.jobwise.standalone.http.Api;
import com.jobwise.standalone.http.Polling;
import com.jobwise.standalone.progress.ProgressView;
import org.jspecify.annotations.Nullable;

/** Waits for a document that was asked for and fetches it. */
record DocumentWait(Api api, ProgressView view) {

    TailoredDocument completed(Answer accepted) {
        var id = accepted.as(GenerationStatusView.class).id();
        var path = accepted.location().orElse("/generations/" + id);
        var status = new Polling(api)
                .until(accepted, path, DocumentWait::isOver, this::show)
                .as(GenerationStatusView.class);
        if (status.status() != GenerationStatus.COMPLETED) {
            throw new StoppedException(ExitCode.FAILED, sentence(status));
        }
        var result = api.get("/generations/" + id + "/result");
        return new TailoredDocument(status, result.as(GeneratedDocument.class), result.body());
    }

    private static boolean isOver(Answer answer) {
        return answer.as(GenerationStatusView.class).status().isTerminal();
    }

    private void show(Answer answer) {
        var status = answer.as(GenerationStatusView.class);
        var stage = status.progress().stageName();
        view.document(
                Names.spoken(status.documentType()),
                status.progress().percentage(),
                status.status().isTerminal() ? status.status().stored() : stage == null ? "" : stage);
    }

    private static String sentence(GenerationStatusView status) {
        var name = Names.spoken(status.documentType());
        if (status.status() == GenerationStatus.CANCELLED) {
            return "The %s was cancelled.".formatted(name);
        }
        return "The %s failed: %s".formatted(name, reason(status.error()));
    }

    private static String reason(GenerationStatusView.@Nullable Failure error) {
        return error == null || error.message() == null ? "no reason was given." : error.message();
    }
}
