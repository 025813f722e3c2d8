package com.jobwise.composer.writing;

import com.jobwise.composer.material.Source;
import com.jobwise.composer.prompt.RepairAnswer;
import com.jobwise.composer.prompt.RepairPrompt;
import com.jobwise.worker.model.Model;
import com.jobwise.worker.model.ModelResult;
import com.jobwise.worker.model.ModelUse;
import com.jobwise.worker.withheld.Withheld;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The one round in which a model may write again what was refused. */
final class Repair {

    /** A text this long is not worth its tokens. */
    private static final int LONGEST = 600;

    private final Writing writing;
    private final Map<String, Source> sources;
    private final List<Judged> judged;
    private final Withheld withheld;
    private final Map<String, Judged> refused = new LinkedHashMap<>();

    Repair(Writing writing, List<Judged> judged, Withheld withheld) {
        this.writing = writing;
        this.sources = writing.sources();
        this.judged = judged;
        this.withheld = withheld;
        judged.stream().filter(one -> !one.stands()).forEach(one -> refused.put("t" + (refused.size() + 1), one));
    }

    Draft of(Draft draft, Model model) {
        return switch (model.ask(RepairPrompt.of(shown(), withheld))) {
            case ModelResult.Answered<RepairAnswer>(RepairAnswer answer, ModelUse use) ->
                draft.with(texts(offered(answer)), use);
            case ModelResult.Unusable<RepairAnswer> unusable -> draft.with(draft.texts(), unusable.use());
        };
    }

    private List<RepairPrompt.Refused> shown() {
        return refused.entrySet().stream()
                .map(entry -> new RepairPrompt.Refused(
                        entry.getKey(),
                        cut(withheld.redacted(entry.getValue().text().text())),
                        entry.getValue().refusals().stream()
                                .map(Refusal::sentence)
                                .toList(),
                        entry.getValue().text().sources().stream()
                                .map(id -> Received.get(sources, id).text())
                                .toList()))
                .toList();
    }

    private Map<Judged, String> offered(RepairAnswer answer) {
        Map<Judged, String> offered = new LinkedHashMap<>();
        Received.list(answer.texts()).forEach(one -> {
            var meant = one.id() == null ? null : refused.get(one.id().strip());
            var text = meant == null || one.text() == null ? "" : writing.formed(meant.text(), one.text());
            if (meant != null && !text.isEmpty()) {
                offered.putIfAbsent(meant, text);
            }
        });
        return offered;
    }

    private List<DraftText> texts(Map<Judged, String> offered) {
        return judged.stream()
                .map(one ->
                        one.text().withText(offered.getOrDefault(one, one.text().text())))
                .toList();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2));
    }
}
