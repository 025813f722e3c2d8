package com.jobwise.composer.material;

import com.jobwise.composer.DocumentPlan.Chosen;
import com.jobwise.composer.DocumentPlan.LineRef;
import com.jobwise.composer.DocumentPlan.Part;
import com.jobwise.composer.choice.OwnWords;
import com.jobwise.composer.text.Described;
import com.jobwise.composer.text.OwnText;
import com.jobwise.composer.wording.SourcePath;
import com.jobwise.profile.MasterProfile;
import com.jobwise.truth.Place;
import com.jobwise.worker.withheld.Withheld;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lines of a plan's positions and projects as sources, numbered through the document. */
final class PlannedLines {

    private final MasterProfile profile;
    private final Withheld withheld;
    private int last;
    private int positions;

    PlannedLines(MasterProfile profile, Withheld withheld) {
        this.profile = profile;
        this.withheld = withheld;
    }

    Optional<SourceGroup> experience(Chosen chosen) {
        return index(profile.experiences().stream().map(one -> one.id()).toList(), chosen.id())
                .map(index -> {
                    var one = profile.experiences().get(index);
                    var described = Described.of(OwnWords.description(one));
                    var heading = OwnText.line("%s at %s".formatted(one.title(), one.company()));
                    var sources = chosen.lines().stream()
                            .map(line -> line.part() == Part.ACHIEVEMENT
                                    ? source(
                                            chosen.id(),
                                            SourcePath.achievement(index, line.index()),
                                            OwnText.bullet(at(one.achievements(), line)),
                                            Place.BULLET)
                                    : source(
                                            chosen.id(),
                                            SourcePath.sentence(SourcePath.experience(index), line.index()),
                                            at(described.parts(), line),
                                            described.isList() ? Place.BULLET : Place.DESCRIPTION))
                            .flatMap(Optional::stream)
                            .toList();
                    return new SourceGroup(heading, sources);
                });
    }

    /** A position as a letter tells it: the position itself and its planned lines. */
    List<SourceGroup> told(@Nullable Chosen chosen) {
        return chosen == null
                ? List.of()
                : experience(chosen)
                        .map(group -> {
                            var position = new Source(
                                    "x" + ++positions,
                                    "/experiences",
                                    chosen.id(),
                                    group.heading(),
                                    Place.LETTER,
                                    true);
                            var sources = new ArrayList<>(List.of(position));
                            sources.addAll(group.sources());
                            return new SourceGroup("A position", List.copyOf(sources));
                        })
                        .stream()
                        .toList();
    }

    Optional<SourceGroup> project(Chosen chosen) {
        return index(profile.projects().stream().map(one -> one.id()).toList(), chosen.id())
                .map(index -> {
                    var one = profile.projects().get(index);
                    var described = Described.of(OwnWords.description(one));
                    var sources = chosen.lines().stream()
                            .filter(_ -> !described.isList())
                            .map(line -> source(
                                    chosen.id(),
                                    SourcePath.sentence(SourcePath.project(index), line.index()),
                                    at(described.parts(), line),
                                    Place.DESCRIPTION))
                            .flatMap(Optional::stream)
                            .toList();
                    return new SourceGroup("Project " + OwnText.line(one.name()), sources);
                });
    }

    private Optional<Source> source(UUID item, String path, @Nullable String text, Place place) {
        last++;
        return text == null || text.isEmpty() || withheld.isIn(text)
                ? Optional.empty()
                : Optional.of(new Source("l" + last, path, item, text, place, false));
    }

    private static @Nullable String at(List<String> lines, LineRef line) {
        return line.index() < lines.size() ? lines.get(line.index()) : null;
    }

    private static Optional<Integer> index(List<UUID> ids, UUID wanted) {
        return IntStream.range(0, ids.size())
                .filter(i -> ids.get(i).equals(wanted))
                .boxed()
                .findFirst();
    }
}
