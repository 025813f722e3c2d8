package com.jobwise.composer.rules;

import com.jobwise.composer.DocumentComposer;
import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.choice.SoundRequest;
import com.jobwise.composer.letter.LetterPlanner;
import com.jobwise.composer.resume.ResumePlanner;
import com.jobwise.composer.wording.LetterWordings;
import com.jobwise.composer.wording.ResumeWordings;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.terms.SkillLexicon;

/**
 * Engine {@code rules-1}: selects and orders the person's own words and adds fixed phrases that state no fact. Needs no model, no
 * clock and no network; a document can be written again byte for byte.
 */
public final class RulesComposer implements DocumentComposer {

    public static final String ENGINE = "rules-1";

    private final SkillLexicon lexicon;
    private final DocumentPress press;

    public RulesComposer(SkillLexicon lexicon) {
        this.lexicon = lexicon;
        this.press = new DocumentPress(lexicon);
    }

    @Override
    public DocumentPlan plan(DocumentRequest request) {
        var sound = SoundRequest.of(request);
        return switch (sound.type()) {
            case RESUME -> new ResumePlanner(sound, lexicon).plan(ENGINE);
            case COVER_LETTER -> new LetterPlanner(sound, lexicon).plan(ENGINE);
        };
    }

    @Override
    public GeneratedDocument write(DocumentPlan plan, DocumentRequest request) {
        var sound = SoundRequest.of(request);
        return switch (sound.type()) {
            case RESUME -> press.resume(plan, sound, ResumeWordings.NONE);
            case COVER_LETTER -> press.letter(plan, sound, LetterWordings.NONE);
        };
    }
}
