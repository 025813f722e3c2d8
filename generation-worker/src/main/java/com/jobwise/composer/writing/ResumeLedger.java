package com.jobwise.composer.writing;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.choice.LeftOuts;
import com.jobwise.composer.choice.OwnWords;
import com.jobwise.composer.material.Source;
import com.jobwise.composer.text.Described;
import com.jobwise.composer.wording.ResumeWordings;
import com.jobwise.composer.wording.SourcePath;
import com.jobwise.composer.wording.Wording;
import com.jobwise.generation.ChangeState;
import com.jobwise.generation.GeneratedDocument.Change;
import com.jobwise.generation.GeneratedDocument.LeftOut;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What came of every text that a model offered for a resume. */
final class ResumeLedger {

    private static final String REJECTED = "rejected";
    private static final String REWORDED = "Reworded for this posting; checked against your own line.";
    private static final String SUMMARISED = "Written for this posting; checked against the lines it rests on.";

    private final DocumentRequest request;
    private final Map<String, Source> sources;
    private final List<Judged> judged;
    private final Map<String, ChangeState> decisions;

    ResumeLedger(
            DocumentRequest request,
            Map<String, Source> sources,
            List<Judged> judged,
            Map<String, ChangeState> decisions) {
        this.request = request;
        this.sources = sources;
        this.judged = judged;
        this.decisions = decisions;
    }

    ResumeWordings wordings() {
        Map<String, Wording> lines = new LinkedHashMap<>();
        List<Wording.Reworded> summary = new ArrayList<>();
        for (var one : judged) {
            if (isSummary(one)) {
                reworded(one).ifPresent(summary::add);
            } else if (!isUnchanged(one)) {
                lines.put(
                        one.text().slot(),
                        reworded(one).<Wording>map(wording -> wording).orElseGet(() -> new Wording.Kept(reason(one))));
            }
        }
        return new ResumeWordings(lines, summary, summary.isEmpty() ? summaryKept() : null);
    }

    private @Nullable String summaryKept() {
        return judged.stream()
                .filter(ResumeLedger::isSummary)
                .map(this::reason)
                .findFirst()
                .orElse(null);
    }

    private java.util.Optional<Wording.Reworded> reworded(Judged one) {
        if (!one.stands() || state(one) == ChangeState.REJECTED) {
            return java.util.Optional.empty();
        }
        var items = of(one).stream().map(Source::item).distinct().toList();
        return java.util.Optional.of(new Wording.Reworded(one.text().text(), items));
    }

    private String reason(Judged one) {
        return one.stands() ? REJECTED : one.refusals().getFirst().code();
    }

    /** What the person may decide on: all that passed, rejected or not. */
    List<Change> changes() {
        return judged.stream()
                .filter(one -> one.stands() && !isUnchanged(one))
                .map(one -> new Change(
                        isSummary(one)
                                ? SourcePath.SUMMARY
                                : SourcePath.shown(one.text().slot()),
                        isSummary(one) ? ownSummary() : before(one),
                        one.text().text(),
                        isSummary(one) ? SUMMARISED : REWORDED,
                        one.text().slot(),
                        state(one)))
                .toList();
    }

    /** The plan's, and sentences of the person's summary that a written one does not tell. */
    List<LeftOut> leftOut(DocumentPlan plan) {
        var printed = judged.stream()
                .filter(one -> isSummary(one) && reworded(one).isPresent())
                .toList();
        if (printed.isEmpty()) {
            return plan.leftOut();
        }
        var told = printed.stream()
                .flatMap(one -> of(one).stream())
                .map(Source::text)
                .collect(Collectors.toSet());
        var profile = request.profile();
        var more = new LeftOuts();
        Described.of(OwnWords.summary(profile)).parts().stream()
                .filter(part -> !told.contains(part))
                .forEach(part -> more.add("summary", profile.id(), part, "The written summary does not tell it."));
        List<LeftOut> all = new ArrayList<>(more.entries());
        plan.leftOut().stream().filter(one -> !one.kind().equals("summary")).forEach(all::add);
        return List.copyOf(all);
    }

    private String ownSummary() {
        return String.join(
                " ", Described.of(OwnWords.summary(request.profile())).parts());
    }

    private String before(Judged one) {
        return of(one).stream().map(Source::text).collect(Collectors.joining(" "));
    }

    private ChangeState state(Judged one) {
        return decisions.getOrDefault(one.text().slot(), ChangeState.PROPOSED);
    }

    private boolean isUnchanged(Judged one) {
        return !isSummary(one) && before(one).equals(one.text().text());
    }

    private List<Source> of(Judged one) {
        return one.text().sources().stream()
                .map(id -> Received.get(sources, id))
                .toList();
    }

    private static boolean isSummary(Judged one) {
        return one.text().slot().startsWith(ResumeDraft.SUMMARY_SLOT);
    }
}
