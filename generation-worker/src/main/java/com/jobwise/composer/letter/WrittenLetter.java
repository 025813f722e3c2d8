package com.jobwise.composer.letter;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.text.OwnText;
import com.jobwise.composer.wording.LetterWordings;
import com.jobwise.composer.wording.SourcePath;
import com.jobwise.generation.GeneratedDocument.Change;
import com.jobwise.generation.GeneratedDocument.Claim;
import com.jobwise.profile.MasterProfile;
import com.jobwise.terms.SkillLexicon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A letter in all its forms.
 *
 * @param claims one entry per sentence, greeting, closing and name, in order
 * @param figures words and paragraphs of the body, the tone of the fixed phrases, closeness to a style
 */
public record WrittenLetter(
        String text,
        String markdown,
        Map<String, Object> structured,
        List<Claim> claims,
        List<Change> changes,
        Map<String, Object> figures) {

    public static WrittenLetter of(
            DocumentPlan plan, DocumentRequest request, SkillLexicon lexicon, LetterWordings wordings) {
        var knobs = StyleKnobs.of(request.style(), request.options());
        var paragraphs = body(new LetterBody(plan, request, lexicon).parts(), knobs, wordings);
        var letter = new Letter(
                Salutations.greeting(request.style(), request.options()),
                paragraphs,
                Salutations.closing(request.style(), knobs.bucket()),
                request.profile());
        return new WrittenLetter(
                letter.text(),
                letter.markdown(),
                letter.structured(),
                letter.claims(),
                changes(paragraphs, request.profile()),
                figures(request, knobs, letter));
    }

    private static Map<String, Object> figures(DocumentRequest request, StyleKnobs knobs, Letter letter) {
        Map<String, Object> figures = new LinkedHashMap<>();
        var sentences = letter.paragraphs().stream().flatMap(List::stream);
        figures.put("word_count", sentences.mapToInt(Sentence::words).sum());
        figures.put("paragraph_count", letter.paragraphs().size());
        figures.put("tone_applied", knobs.bucket().name().toLowerCase(Locale.ROOT));
        if (!OwnText.isBlank(request.options().tone())
                && Bucket.ofTone(request.options().tone()).isEmpty()) {
            figures.put("tone", "not known to the rules engine; plain, neutral and formal are");
        }
        if (request.style() != null) {
            var adherence = new StyleAdherence(request.style(), knobs, letter.paragraphs());
            figures.put("style_adherence", adherence.report(letter.greeting(), letter.closing()));
        }
        return figures;
    }

    /** Paragraphs of a model stand as they were judged; the others are connected and shaped. */
    private static List<List<Sentence>> body(List<LetterPart> parts, StyleKnobs knobs, LetterWordings wordings) {
        var written = parts.stream().map(part -> part.worded(wordings)).toList();
        var connected = new Connectives(knobs).connected(written);
        return Openers.varied(new SentenceShaper(knobs.wordsPerSentence(), knobs.habits()).shaped(connected));
    }

    private static List<Change> changes(List<List<Sentence>> paragraphs, MasterProfile profile) {
        Map<Origin, String> after = new LinkedHashMap<>();
        for (var paragraph : paragraphs) {
            for (var sentence : paragraph) {
                sentence.origins()
                        .forEach(origin -> after.merge(origin, sentence.text(), (one, more) -> one + " " + more));
            }
        }
        return after.entrySet().stream()
                .filter(entry -> !OwnText.line(entry.getKey().text()).equals(entry.getValue()))
                .map(entry -> new Change(
                        SourcePath.of(entry.getKey().path(), profile),
                        entry.getKey().text(),
                        entry.getValue(),
                        "Told as a sentence of the letter; no fact added."))
                .toList();
    }
}
