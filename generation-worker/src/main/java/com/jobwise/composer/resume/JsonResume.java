package com.jobwise.composer.resume;

import com.jobwise.composer.choice.Career;
import com.jobwise.composer.choice.ListedSkill;
import com.jobwise.composer.resume.PrintedResume.PlannedProject;
import com.jobwise.composer.resume.PrintedResume.Position;
import com.jobwise.profile.Certification;
import com.jobwise.profile.Education;
import com.jobwise.profile.Experience;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A resume as JSON Resume 1.x, without ids. Absent values are absent keys; dates stay as stored. */
final class JsonResume {

    private JsonResume() {}

    static Map<String, Object> of(PrintedResume resume, Optional<Headline> headline) {
        var work = Stream.concat(
                resume.positions().stream().map(JsonResume::work),
                resume.listed().stream().map(one -> work(new Position(one, List.of(), List.of()))));
        return new JsonObject()
                .put("basics", basics(resume, headline))
                .put("work", work.toList())
                .put(
                        "projects",
                        resume.projects().stream().map(JsonResume::project).toList())
                .put(
                        "education",
                        resume.education().stream().map(JsonResume::education).toList())
                .put(
                        "certificates",
                        resume.certificates().stream()
                                .map(JsonResume::certificate)
                                .toList())
                .put(
                        "skills",
                        Stream.of(skills(resume, "Technical", true), skills(resume, "Soft skills", false))
                                .filter(group -> group.containsKey("keywords"))
                                .toList())
                .put(
                        "languages",
                        resume.languages().stream()
                                .map(one -> new JsonObject()
                                        .text("language", one.name())
                                        .text("fluency", one.proficiency())
                                        .asMap())
                                .toList())
                .asMap();
    }

    private static Map<String, Object> basics(PrintedResume resume, Optional<Headline> headline) {
        var person = resume.profile().personalInfo();
        return new JsonObject()
                .text("name", person.fullName())
                .text("label", headline.map(Headline::text).orElse(""))
                .text("email", person.email())
                .text("phone", person.phone())
                .text("url", person.website())
                .text("summary", resume.summary())
                .put(
                        "location",
                        new JsonObject().text("address", person.location()).asMap())
                .put(
                        "profiles",
                        Stream.of(
                                        new JsonObject().profile("LinkedIn", person.linkedin()),
                                        new JsonObject().profile("GitHub", person.github()))
                                .map(JsonObject::asMap)
                                .filter(profile -> !profile.isEmpty())
                                .toList())
                .asMap();
    }

    private static Map<String, Object> work(Position position) {
        Experience one = position.experience();
        return new JsonObject()
                .text("name", one.company())
                .text("position", one.title())
                .text("location", one.location())
                .text("startDate", one.startDate())
                .text("endDate", Career.goesOn(one) ? "" : one.endDate())
                .text("summary", Printed.joined(position.intro(), " "))
                .put(
                        "highlights",
                        position.bullets().stream().map(Printed::text).toList())
                .asMap();
    }

    private static Map<String, Object> project(PlannedProject planned) {
        var one = planned.project();
        return new JsonObject()
                .text("name", one.name())
                .text("description", planned.description())
                .put("keywords", one.technologies())
                .text("url", one.url())
                .text("startDate", one.startDate())
                .text("endDate", one.endDate())
                .asMap();
    }

    private static Map<String, Object> education(Education one) {
        return new JsonObject()
                .text("institution", one.institution())
                .text("studyType", one.degree())
                .text("area", one.fieldOfStudy())
                .text("startDate", one.startDate())
                .text("endDate", one.endDate())
                .text("score", one.gpa() == null ? "" : Figures.plain(one.gpa()))
                .put("honors", one.honors())
                .asMap();
    }

    private static Map<String, Object> certificate(Certification one) {
        return new JsonObject()
                .text("name", one.name())
                .text("issuer", one.issuer())
                .text("date", one.dateObtained())
                .text("expiryDate", one.expiryDate())
                .text("credentialId", one.credentialId())
                .asMap();
    }

    private static Map<String, Object> skills(PrintedResume resume, String name, boolean technical) {
        return new JsonObject()
                .text("name", name)
                .put(
                        "keywords",
                        resume.skills().stream()
                                .filter(skill -> skill.technical() == technical)
                                .map(ListedSkill::name)
                                .toList())
                .asMap();
    }
}
