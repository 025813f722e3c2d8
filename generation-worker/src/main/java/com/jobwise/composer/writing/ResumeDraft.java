package com.jobwise.composer.writing;

import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.choice.Length;
import com.jobwise.composer.material.ResumeMaterial;
import com.jobwise.composer.material.Source;
import com.jobwise.composer.prompt.ResumeAnswer;
import com.jobwise.composer.prompt.ResumePrompt;
import com.jobwise.truth.Place;
import com.jobwise.worker.model.ModelUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes up an answer for a resume: known ids only, each once, lines in the plan's order. */
final class ResumeDraft {

    static final String SUMMARY_SLOT = "summary/";

    private final ResumeMaterial material;
    private final Map<String, Source> given;
    private final int mostSentences;
    private int ignored;

    ResumeDraft(DocumentRequest request, ResumeMaterial material) {
        this.material = material;
        this.given = material.all();
        this.mostSentences =
                request.options().includeSummary() ? ResumePrompt.sentences(Length.of(request.options())) : 0;
    }

    /** What to tell a model of an answer in which nothing can be taken up. */
    List<String> complaints(ResumeAnswer answer) {
        var draft = of(answer, ModelUse.NONE);
        return draft.texts().isEmpty()
                ? List.of("No text has an id of the data. Use the ids as they are given.")
                : List.of();
    }

    Draft of(ResumeAnswer answer, ModelUse use) {
        ignored = 0;
        List<DraftText> texts = new ArrayList<>(summary(answer));
        texts.addAll(lines(answer));
        return new Draft(List.copyOf(texts), skills(answer), ignored, use, null);
    }

    private List<DraftText> summary(ResumeAnswer answer) {
        List<DraftText> sentences = new ArrayList<>();
        Received.list(answer.summary()).forEach(one -> {
            var text = formed(Place.SUMMARY, "", one.text());
            var sources = Received.known(one.sources(), given.keySet());
            if (text.isEmpty() || sources.isEmpty() || sentences.size() >= mostSentences) {
                ignored++;
            } else {
                sentences.add(new DraftText(SUMMARY_SLOT + (sentences.size() + 1), Place.SUMMARY, text, sources));
            }
        });
        return sentences;
    }

    private List<DraftText> lines(ResumeAnswer answer) {
        var lines = material.lines().collect(Collectors.toMap(Source::id, Function.identity()));
        Map<String, String> offered = new LinkedHashMap<>();
        Received.list(answer.lines()).forEach(one -> {
            var id = one.id() == null ? "" : one.id().strip();
            var text = Received.text(one.text());
            if (text.isEmpty() || !lines.containsKey(id) || offered.putIfAbsent(id, text) != null) {
                ignored++;
            }
        });
        return material.lines()
                .filter(source -> offered.containsKey(source.id()))
                .map(source -> new DraftText(
                        source.path(),
                        source.place(),
                        formed(source.place(), source.text(), Received.get(offered, source.id())),
                        List.of(source.id())))
                .toList();
    }

    /** A line has a full stop if the person's own has one; a sentence of the summary always. */
    static String formed(Place place, String own, @Nullable String raw) {
        var bare = Received.text(raw).replaceFirst("(?<![.])[.]\\s*$", "");
        var wantsStop = place == Place.SUMMARY ? !bare.matches(".*[.!?]") : own.endsWith(".") && !bare.endsWith(".");
        return wantsStop && !bare.isEmpty() ? bare + "." : bare;
    }

    private List<UUID> skills(ResumeAnswer answer) {
        var byId = material.skills().stream().collect(Collectors.toMap(Source::id, Source::item));
        var wanted = Received.known(answer.skills(), byId.keySet()).stream().map(id -> Received.get(byId, id));
        Set<UUID> seen = new HashSet<>();
        return Stream.concat(wanted, material.skills().stream().map(Source::item))
                .filter(seen::add)
                .toList();
    }
}
