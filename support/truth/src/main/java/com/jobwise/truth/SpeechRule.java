package com.jobwise.truth;

import com.jobwise.truth.language.Speech;
import java.util.List;

/** A text is retold in the language it was written in. */
final class SpeechRule implements Rule {

    private static final int ENOUGH = 4;

    @Override
    public void check(Draft draft) {
        var said = draft.passage().speech();
        if (said == Speech.UNKNOWN || draft.passage().size() < ENOUGH) {
            return;
        }
        List<Speech> told = draft.source()
                .told()
                .map(line -> line.passage().speech())
                .filter(speech -> speech != Speech.UNKNOWN)
                .toList();
        var isForeign = told.isEmpty()
                ? said != Speech.ENGLISH && draft.source().told().findAny().isEmpty() == false
                : !told.contains(said);
        if (isForeign) {
            draft.object(Reason.WRONG_LANGUAGE, draft.passage().text());
        }
    }
}
