package com.jobwise.composer.match;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentPlan.Chosen;
import com.jobwise.composer.choice.Career;
import com.jobwise.composer.choice.ListedSkill;
import com.jobwise.composer.text.OwnText;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Reads a finished resume as a parser would, knowing nothing of how it was laid out, and looks for what the profile says must
 * stand there: name, address, skills, and per position employer, title and dates, in this order.
 */
final class ParseBack {

    private int found;
    private int wanted;

    private ParseBack() {}

    /** Share of what should be found, 0 to 1. */
    static double ofResume(String text, DocumentPlan plan, MasterProfile profile) {
        var reader = new ParseBack();
        var read = PlainTextReader.read(text);
        var person = profile.personalInfo();
        reader.inOrder(
                read.section(""),
                Stream.of(person.fullName(), person.email(), person.phone()).toList());
        reader.inOrder(read.section("SKILLS"), skills(plan, profile));
        reader.positions(
                read.section("EXPERIENCE"),
                plan.experiences().stream().map(Chosen::id).toList(),
                profile);
        var listed = read.section("EARLIER EXPERIENCE") + read.section("OTHER EXPERIENCE");
        reader.positions(listed, plan.listedOnly(), profile);
        reader.wanted++;
        reader.found += isClean(text) ? 1 : 0;
        return (double) reader.found / reader.wanted;
    }

    /** Every sentence of a letter, in order. */
    static double ofLetter(String text, List<String> sentences) {
        var reader = new ParseBack();
        reader.inOrder(PlainTextReader.read(text).section(""), sentences);
        reader.wanted++;
        reader.found += isClean(text) ? 1 : 0;
        return (double) reader.found / reader.wanted;
    }

    private static List<String> skills(DocumentPlan plan, MasterProfile profile) {
        return plan.background().skills().stream()
                .flatMap(id -> ListedSkill.of(profile).stream()
                        .filter(skill -> skill.id().equals(id)))
                .map(ListedSkill::name)
                .toList();
    }

    private void positions(String section, List<UUID> ids, MasterProfile profile) {
        var cursor = 0;
        for (var id : ids) {
            var experience = profile.experiences().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst();
            if (experience.isPresent()) {
                cursor = inOrder(section, cursor, names(experience.get()));
                dates(section.substring(cursor), experience.get());
            }
        }
    }

    private static List<String> names(Experience one) {
        return Stream.of(one.title(), one.company())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The first dates behind the employer have to be the position's own. */
    private void dates(String behind, Experience one) {
        List<String> expected = new ArrayList<>(List.of(PlainTextReader.isoMonth(one.startDate())));
        expected.add(Career.goesOn(one) ? "present" : PlainTextReader.isoMonth(OwnText.line(one.endDate())));
        var dates = expected.stream().filter(date -> !date.isEmpty()).distinct().toList();
        var read = PlainTextReader.dates(behind, dates.size());
        wanted += dates.size();
        for (var i = 0; i < Math.min(dates.size(), read.size()); i++) {
            found += dates.get(i).equals(read.get(i)) ? 1 : 0;
        }
    }

    private void inOrder(String section, List<String> facts) {
        inOrder(section, 0, facts.stream().filter(Objects::nonNull).toList());
    }

    private int inOrder(String section, int from, List<String> facts) {
        var cursor = from;
        for (var fact : facts) {
            var words = OwnText.line(fact);
            if (words.isEmpty()) {
                continue;
            }
            wanted++;
            var at = section.indexOf(words, cursor);
            if (at >= 0) {
                found++;
                cursor = at + words.length();
            }
        }
        return cursor;
    }

    /** No replacement characters and no ligatures that a parser would lose. */
    private static boolean isClean(String text) {
        return text.chars().noneMatch(c -> c == '\uFFFD' || c >= '\uFB00' && c <= '\uFB06');
    }
}
