package com.jobwise.stylist.enhance;

import com.jobwise.enhancement.EnhancedText.Kind;
import com.jobwise.enhancement.EnhancementWish.Part;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import com.jobwise.terms.Words;
import com.jobwise.truth.Evidence;
import com.jobwise.truth.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One text of a profile that may be worded better.
 *
 * @param key short and ours: what a model knows the text by
 * @param line which achievement; -1 for other texts
 */
record ProfileText(String key, UUID id, Kind kind, UUID entry, int line, String text) {

    private static final int NO_LINE = -1;

    /** A line longer than a question to a model may be is left alone. */
    private static final int LONGEST = 6_000;

    /** In the person's order. */
    static List<ProfileText> of(MasterProfile profile, Set<Part> parts) {
        List<ProfileText> all = new ArrayList<>();
        if (parts.contains(Part.SUMMARY)) {
            add(all, profile.id(), Kind.SUMMARY, profile.id(), NO_LINE, profile.professionalSummary());
        }
        if (parts.contains(Part.EXPERIENCES)) {
            profile.experiences().forEach(one -> addExperience(all, one));
        }
        if (parts.contains(Part.PROJECTS)) {
            profile.projects().forEach(one -> add(all, one.id(), Kind.PROJECT, one.id(), NO_LINE, one.description()));
        }
        return List.copyOf(all);
    }

    private static void addExperience(List<ProfileText> all, Experience one) {
        add(all, one.id(), Kind.EXPERIENCE, one.id(), NO_LINE, one.description());
        for (var line = 0; line < one.achievements().size(); line++) {
            var text = one.achievements().get(line);
            add(all, achievementId(one.id(), line, text), Kind.ACHIEVEMENT, one.id(), line, text);
        }
    }

    private static void add(List<ProfileText> all, UUID id, Kind kind, UUID entry, int line, @Nullable String text) {
        if (text != null && !text.isBlank() && text.length() <= LONGEST) {
            all.add(new ProfileText("t" + (all.size() + 1), id, kind, entry, line, text));
        }
    }

    /** The same line of the same words has the same id in every run. */
    private static UUID achievementId(UUID experience, int line, String text) {
        return UUID.nameUUIDFromBytes((experience + "/" + line + "/" + text).getBytes(StandardCharsets.UTF_8));
    }

    /** Code says what a wording rests on: this text of this entry, sentence by sentence and as a whole. */
    List<Evidence> evidence() {
        Set<String> lines = new LinkedHashSet<>(Words.sentences(text));
        lines.add(text);
        return List.of(new Evidence(entry, List.copyOf(lines)));
    }

    Place place() {
        return switch (kind) {
            case SUMMARY -> Place.SUMMARY;
            case EXPERIENCE, PROJECT -> Place.DESCRIPTION;
            case ACHIEVEMENT -> Place.BULLET;
        };
    }

    /** So many characters the profile has room for. */
    int longest() {
        return switch (kind) {
            case SUMMARY, EXPERIENCE -> 2_000;
            case PROJECT, ACHIEVEMENT -> 1_000;
        };
    }
}
