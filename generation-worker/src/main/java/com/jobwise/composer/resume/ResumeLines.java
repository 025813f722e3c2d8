package com.jobwise.composer.resume;

import static com.jobwise.composer.resume.Line.Form.BULLET;
import static com.jobwise.composer.resume.Line.Form.CONTACT;
import static com.jobwise.composer.resume.Line.Form.DETAIL;
import static com.jobwise.composer.resume.Line.Form.ENTRY;
import static com.jobwise.composer.resume.Line.Form.HEADLINE;
import static com.jobwise.composer.resume.Line.Form.NAME;
import static com.jobwise.composer.resume.Line.Form.PARAGRAPH;

import com.jobwise.composer.choice.Career;
import com.jobwise.composer.choice.ListedSkill;
import com.jobwise.composer.choice.OwnWords;
import com.jobwise.composer.resume.PrintedResume.PlannedProject;
import com.jobwise.composer.resume.PrintedResume.Position;
import com.jobwise.composer.text.DateText;
import com.jobwise.composer.text.OwnText;
import com.jobwise.profile.Experience;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays a resume out as lines: one column, sections in the order every reader and every parser expects. */
final class ResumeLines {

    private final PrintedResume resume;
    private final Career career;
    private final List<Line> lines = new ArrayList<>();

    ResumeLines(PrintedResume resume, Career career) {
        this.resume = resume;
        this.career = career;
    }

    List<Line> of(Optional<Headline> headline) {
        var profile = resume.profile();
        add(Line.own("name", NAME, profile.personalInfo().fullName(), profile.id()));
        headline.ifPresent(own -> add(Line.own("headline", HEADLINE, own.text(), own.source())));
        add(Line.joined("contact", CONTACT, line(ContactLine.parts(profile.personalInfo())), profile.id()));
        section(
                "summary",
                "Summary",
                List.of(text("summary", resume.summarySentences(), " ", OwnWords.summary(profile), profile.id())));
        section("skills", "Skills", skills());
        section(
                "experience",
                "Experience",
                resume.positions().stream().flatMap(this::position).toList());
        var listed = resume.listedIsEarlier(career::before) ? "Earlier experience" : "Other experience";
        section(
                "experience",
                listed,
                resume.listed().stream().map(ResumeLines::listed).toList());
        section(
                "projects",
                "Projects",
                resume.projects().stream().flatMap(this::project).toList());
        section("education", "Education", EducationLines.of(resume.education()));
        section("certificates", "Certifications", CredentialLines.certificates(resume.certificates(), profile.id()));
        section("languages", "Languages", CredentialLines.languages(resume.languages(), profile.id()));
        return List.copyOf(lines);
    }

    private void add(Line line) {
        if (!line.text().isEmpty()) {
            lines.add(line);
        }
    }

    private void section(String section, String title, List<Line> content) {
        var printed = content.stream().filter(line -> !line.text().isEmpty()).toList();
        if (!printed.isEmpty()) {
            lines.add(Line.heading(section, title));
            lines.addAll(printed);
        }
    }

    private List<Line> skills() {
        return List.of(skills("Technical", true), skills("Soft skills", false));
    }

    private Line skills(String label, boolean technical) {
        var group = resume.skills().stream()
                .filter(skill -> skill.technical() == technical)
                .toList();
        var names = group.stream().map(ListedSkill::name).collect(Collectors.joining(", "));
        return Line.labelled(
                "skills", label, names, group.stream().map(ListedSkill::id).toList());
    }

    private Stream<Line> position(Position position) {
        var id = position.experience().id();
        var heads = Stream.of(
                Line.own("experience", ENTRY, head(position.experience()), id),
                Line.joined("experience", DETAIL, detail(position.experience()), id),
                text("experience", position.intro(), " ", OwnWords.description(position.experience()), id));
        return Stream.concat(
                heads, position.bullets().stream().map(one -> Line.printed("experience", BULLET, List.of(one))));
    }

    /** One entry of the ledger as long as all of it is the person's, else one for each sentence. */
    private static Line text(String section, List<Printed> sentences, String between, String whole, UUID source) {
        return sentences.stream().allMatch(Printed::isUntouched)
                ? Line.cut(section, Printed.joined(sentences, between), whole, source)
                : Line.printed(section, PARAGRAPH, sentences);
    }

    private static String head(Experience experience) {
        return experience.title().isEmpty() ? experience.company() : experience.title();
    }

    private static String detail(Experience experience) {
        var employer = experience.title().isEmpty() ? "" : experience.company();
        var place = Stream.of(employer, OwnText.line(experience.location()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return line(List.of(place, Career.dates(experience)));
    }

    private static Line listed(Experience experience) {
        var text = line(List.of(experience.title(), experience.company(), Career.dates(experience)));
        return Line.joined("experience", BULLET, text, experience.id());
    }

    private Stream<Line> project(PlannedProject planned) {
        var project = planned.project();
        var dates = dates(project.startDate(), project.endDate());
        return Stream.of(
                Line.own("projects", ENTRY, project.name(), project.id()),
                Line.joined("projects", DETAIL, line(List.of(dates, OwnText.line(project.url()))), project.id()),
                text("projects", planned.sentences(), planned.between(), OwnWords.description(project), project.id()),
                Line.labelled(
                        "projects", "Technologies", String.join(", ", project.technologies()), List.of(project.id())));
    }

    private static String dates(String start, @Nullable String end) {
        return DateText.span(start, end, end == null);
    }

    /** Parts of one line, absent ones left out. */
    static String line(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" | "));
    }
}
