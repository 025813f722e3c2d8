package com.jobwise.stylist.engine;

import com.jobwise.terms.style.Letter.Paragraph;
import com.jobwise.terms.style.Sentence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether paragraphs begin with what they go on about: a longer word of the first sentence comes again in the same paragraph. */
final class TopicSentences {

    private static final int LEAST_LETTERS = 4;
    private static final int STEM_LETTERS = 5;
    private static final Set<String> EVERYWHERE = Set.of(
            "have", "been", "that", "this", "with", "from", "they", "what", "when", "which", "would", "your", "will",
            "were");

    private TopicSentences() {}

    /** In at least half of the paragraphs of two sentences or more. */
    static boolean used(List<Paragraph> paragraphs) {
        var longer = paragraphs.stream()
                .filter(one -> one.sentences().size() > 1 && !one.bullets())
                .map(Paragraph::sentences)
                .toList();
        var begun = longer.stream().filter(TopicSentences::beginsWithTopic).count();
        return begun > 0 && 2 * begun >= longer.size();
    }

    private static boolean beginsWithTopic(List<Sentence> sentences) {
        var topic = stems(sentences.getFirst()).collect(Collectors.toSet());
        return sentences.stream().skip(1).flatMap(TopicSentences::stems).anyMatch(topic::contains);
    }

    private static Stream<String> stems(Sentence sentence) {
        return sentence.words().stream()
                .filter(word -> word.length() >= LEAST_LETTERS && !word.contains("'") && !EVERYWHERE.contains(word))
                .map(word -> word.substring(0, Math.min(STEM_LETTERS, word.length())));
    }
}
