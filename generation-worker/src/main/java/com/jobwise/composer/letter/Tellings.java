package com.jobwise.composer.letter;

import com.jobwise.composer.DocumentPlan.LineRef;
import com.jobwise.composer.DocumentPlan.Part;
import com.jobwise.composer.choice.Career;
import com.jobwise.composer.choice.OwnWords;
import com.jobwise.composer.text.Described;
import com.jobwise.profile.Experience;
import com.jobwise.profile.Project;
import com.jobwise.terms.SkillLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of an experience or project can be told in a letter, in the profile's order. */
final class Tellings {

    private final LoweredStart lowered;

    Tellings(SkillLexicon lexicon) {
        this.lowered = new LoweredStart(lexicon);
    }

    List<Telling> of(Experience experience) {
        List<Telling> tellings = new ArrayList<>();
        var goesOn = Career.goesOn(experience);
        var path = "experience/" + experience.id();
        for (var i = 0; i < experience.achievements().size(); i++) {
            var line = experience.achievements().get(i);
            var origin = new Origin(path + "/achievements/" + i, line);
            add(tellings, new LineRef(Part.ACHIEVEMENT, i), FirstPerson.tell(line, goesOn), origin);
        }
        var described = Described.of(OwnWords.description(experience)).parts();
        for (var i = 0; i < described.size(); i++) {
            var origin = new Origin(path + "/description", described.get(i));
            add(tellings, new LineRef(Part.DESCRIPTION, i), described(described.get(i), goesOn), origin);
        }
        return List.copyOf(tellings);
    }

    private static List<Told> described(String sentence, boolean goesOn) {
        if (OwnSentences.tellsOfPosition(sentence, goesOn)) {
            return List.of(Told.own(sentence.replaceFirst("[.\\s]+$", "")));
        }
        return FirstPerson.tell(sentence, goesOn).stream()
                .filter(told -> !told.isOwnSentence())
                .toList();
    }

    /** "Among my projects is Centwise, an open-source library that …"; nothing where the description does not begin so. */
    Optional<Telling> of(Project project) {
        var parts = Described.of(OwnWords.description(project)).parts();
        if (parts.isEmpty() || project.name().isEmpty()) {
            return Optional.empty();
        }
        var first = parts.getFirst();
        var origin = new Origin("project/" + project.id() + "/description", first);
        return ProjectPhrase.of(project.name(), first, project.endDate() == null, lowered)
                .map(text -> new Telling(new LineRef(Part.DESCRIPTION, 0), List.of(Told.own(text)), origin));
    }

    private static void add(List<Telling> tellings, LineRef line, List<Told> told, Origin origin) {
        if (!told.isEmpty()) {
            tellings.add(new Telling(line, told, origin));
        }
    }
}
