package com.jobwise.stylist.engine;

import com.jobwise.stylist.prompt.ToneAnswer;
import com.jobwise.stylist.prompt.TonePrompt;
import com.jobwise.stylist.prompt.ToneVocabulary;
import com.jobwise.worker.model.FallbackReason;
import com.jobwise.worker.model.Model;
import com.jobwise.worker.model.ModelResult.Answered;
import com.jobwise.worker.model.ModelResult.Unusable;
import com.jobwise.worker.model.ModelUse;
import com.jobwise.worker.withheld.Withheld;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A model's words for the tone of a sample; a checkpoint. The quotes that prove them are looked up and thrown away: they may hold names.
 *
 * @param words of {@link ToneVocabulary}, at most 5
 * @param fallback why there are none though a model was asked
 */
public record ModelTone(
        List<String> words, ModelUse use, @Nullable FallbackReason fallback) {

    private static final int MOST = 5;

    /** Shorter ones are found anywhere and show nothing. */
    private static final int SHORTEST_QUOTE = 8;

    public static ModelTone of(String sample, Withheld withheld, Model model) {
        var prose = Prose.of(sample, withheld);
        if (prose.isBlank()) {
            return new ModelTone(List.of(), ModelUse.NONE, null);
        }
        return switch (model.ask(TonePrompt.ask(prose, withheld))) {
            case Answered<ToneAnswer>(ToneAnswer answer, ModelUse use) ->
                new ModelTone(proved(answer, prose), use, null);
            case Unusable<ToneAnswer>(FallbackReason reason, ModelUse use) -> new ModelTone(List.of(), use, reason);
        };
    }

    private static List<String> proved(ToneAnswer answer, String prose) {
        return answer.words().stream()
                .filter(one -> isIn(prose, one.quote().strip()))
                .map(one -> one.word().strip().toLowerCase(Locale.ROOT))
                .filter(ToneVocabulary.WORDS::contains)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static boolean isIn(String prose, String quote) {
        return quote.length() >= SHORTEST_QUOTE && prose.contains(quote);
    }
}
