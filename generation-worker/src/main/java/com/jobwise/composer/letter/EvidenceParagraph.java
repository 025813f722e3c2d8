package com.jobwise.composer.letter;

import com.jobwise.composer.DocumentPlan.Chosen;
import com.jobwise.composer.DocumentPlan.LineRef;
import com.jobwise.composer.letter.Sentence.Joint;
import com.jobwise.profile.Experience;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the person did in one position, sentence by sentence, in the plan's order. */
record EvidenceParagraph(Experience experience, Tellings tellings) {

    /**
     * @param lead before the first sentence; not printed where {@code topic} names the position
     * @param topic a sentence that names the position first
     */
    List<Sentence> sentences(Chosen chosen, String lead, Optional<Topic> topic) {
        List<Sentence> sentences = new ArrayList<>();
        topic.ifPresent(
                one -> sentences.add(Sentence.about(one.text(), experience.id()).as(Joint.TOPIC)));
        var offered = tellings.of(experience);
        chosen.lines().stream()
                .flatMap(line -> find(offered, line))
                .flatMap(telling -> telling.told().stream().map(told -> sentence(told, telling.origin())))
                .forEach(sentences::add);
        if (topic.isEmpty() && !lead.isEmpty() && !sentences.isEmpty()) {
            sentences.set(0, led(lead, sentences.getFirst()));
        }
        if (topic.isPresent() && sentences.size() > 1) {
            sentences.addLast(takingUp(topic.get(), sentences.removeLast()));
        }
        return sentences;
    }

    /** A paragraph that begins with its topic comes back to it. */
    private static Sentence takingUp(Topic topic, Sentence last) {
        return last.body().startsWith("I ") ? led(topic.takenUp(), last) : last;
    }

    private static Stream<Telling> find(List<Telling> offered, LineRef line) {
        return offered.stream().filter(telling -> telling.line().equals(line)).limit(1);
    }

    private Sentence sentence(Told told, Origin origin) {
        return Sentence.own(told.text(), experience.id(), origin, Joint.DEED);
    }

    static Sentence led(String lead, Sentence sentence) {
        var body = sentence.body().startsWith("We ") ? "we" + sentence.body().substring(2) : sentence.body();
        return sentence.withBody(lead + ", " + body);
    }
}
