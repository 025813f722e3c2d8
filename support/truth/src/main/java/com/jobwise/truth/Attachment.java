package com.jobwise.truth;

import com.jobwise.terms.SkillMention;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What was done with one tool is not told of another: "the import in Python and the export in Java" may not change places. */
final class Attachment implements Rule {

    private record Part(Line line, int segment) {}

    @Override
    public void check(Draft draft) {
        var passage = draft.passage();
        var mentions = passage.mentions();
        for (var mention : mentions) {
            var at = passage.indexAt(mention.start());
            var isAlone = at < passage.size()
                    && mentions.stream()
                            .noneMatch(other -> other != mention
                                    && passage.segment(passage.indexAt(other.start())) == passage.segment(at));
            if (isAlone && isMoved(draft, mention, at)) {
                draft.object(Reason.MISATTRIBUTED, mention.surface());
            }
        }
    }

    private static boolean isMoved(Draft draft, SkillMention mention, int at) {
        var passage = draft.passage();
        var places = draft.source().find(List.of("skill " + mention.identity()));
        if (places.isEmpty() || places.stream().anyMatch(hit -> hit.line().isStructure() || isOnlyTool(hit.line()))) {
            return false;
        }
        Set<Part> parts = new HashSet<>();
        places.forEach(hit -> parts.addAll(parts(hit)));
        var words = passage.covered(0, passage.text().length()).stream()
                .filter(i -> passage.segment(i) == passage.segment(at))
                .filter(i -> passage.token(i).start() < mention.start()
                        || passage.token(i).end() > mention.end())
                .filter(i -> !passage.word(i).isNeutral() && !draft.hits(i).isEmpty())
                .toList();
        return !words.isEmpty()
                && words.stream()
                        .flatMap(i -> draft.hits(i).stream())
                        .noneMatch(
                                hit -> parts.contains(part(hit)) || hit.line().isStructure());
    }

    private static Set<Part> parts(Hit hit) {
        Set<Part> parts = new HashSet<>();
        for (var i = hit.at(); i >= 0 && isListed(hit.line().passage(), i, hit.at()); i--) {
            parts.add(new Part(hit.line(), hit.line().passage().segment(i)));
        }
        return parts;
    }

    /** "In English and French": a part that is nothing but a name belongs to the one before it. */
    private static boolean isListed(Passage passage, int at, int name) {
        return IntStream.rangeClosed(at, name)
                .filter(i -> passage.segment(i) != passage.segment(at))
                .noneMatch(i -> passage.isContent(i) && !isMention(passage, i));
    }

    private static boolean isMention(Passage passage, int at) {
        return passage.mentions().stream()
                .anyMatch(mention -> mention.start() <= passage.token(at).start()
                        && mention.end() >= passage.token(at).end());
    }

    private static boolean isOnlyTool(Line line) {
        return line.passage().mentions().stream()
                        .map(SkillMention::identity)
                        .distinct()
                        .count()
                < 2;
    }

    private static Part part(Hit hit) {
        return new Part(hit.line(), hit.line().passage().segment(hit.at()));
    }
}
