package com.jobwise.composer.letter;

import java.util.Optional;

/** A sentence of the summary in a letter: as written, or "Trained in audit." as "I trained in audit", or a profession as "I am a …". */
record SummarySentence(Profession profession) {

    Optional<String> of(String sentence) {
        if (OwnSentences.standsAlone(sentence)) {
            return Optional.of(sentence);
        }
        var told = FirstPerson.tell(sentence, true);
        return told.size() == 1 && !told.getFirst().isOwnSentence()
                ? Optional.of(told.getFirst().text())
                : profession.inFirstPerson(sentence);
    }
}
