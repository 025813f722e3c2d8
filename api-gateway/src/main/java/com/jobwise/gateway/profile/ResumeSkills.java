package com.jobwise.gateway.profile;

import com.jobwise.gateway.profile.SkillsRequest.CertificationRequest;
import com.jobwise.gateway.profile.SkillsRequest.LanguageRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** JSON Resume's {@code skills}, {@code languages} and {@code certificates}. Groups and levels stay in the resume that is kept. */
final class ResumeSkills {

    private static final Predicate<String> SOFT = Pattern.compile(
                    "(?i)\\b(soft|working style|interpersonal|people skills|personal skills)\\b")
            .asPredicate();
    private static final Map<String, Pattern> LEVELS = Map.of(
            "native", Pattern.compile("\\b(native|mother tongue|bilingual|first language)\\b"),
            "fluent", Pattern.compile("\\b(fluent|advanced|full professional|c1|c2)\\b"),
            "conversational", Pattern.compile("\\b(conversational|intermediate|limited working|b1|b2)\\b"),
            "basic", Pattern.compile("\\b(basic|beginner|elementary|a1|a2)\\b"));

    private ResumeSkills() {}

    static SkillsRequest read(ResumePart resume) {
        var soft = resume.parts("skills").filter(ResumeSkills::isSoft).flatMap(ResumeSkills::names);
        var technical = resume.parts("skills").filter(group -> !isSoft(group)).flatMap(ResumeSkills::names);
        return new SkillsRequest(
                technical.toList(),
                soft.toList(),
                resume.parts("languages").flatMap(one -> language(one).stream()).toList(),
                resume.parts("certificates")
                        .flatMap(one -> certification(one).stream())
                        .toList());
    }

    static boolean isSoft(ResumePart group) {
        return Optional.ofNullable(group.peek("name")).filter(SOFT).isPresent();
    }

    /** A group's keywords; one without any is a skill itself. */
    static Stream<String> names(ResumePart group) {
        var keywords = group.peekTexts("keywords");
        return keywords.isEmpty() ? Stream.ofNullable(group.peek("name")) : keywords.stream();
    }

    private static Optional<LanguageRequest> language(ResumePart part) {
        var name = part.take("language");
        if (name == null) {
            part.leaveOut("names no language");
            return Optional.empty();
        }
        var fluency = part.peek("fluency");
        var level = Optional.ofNullable(fluency).flatMap(ResumeSkills::level);
        if (fluency != null && level.isEmpty()) {
            part.warn("fluency", "is none of native, fluent, conversational and basic; the level was left open");
        }
        if (level.isPresent() && level.get().equalsIgnoreCase(fluency)) {
            part.take("fluency");
        }
        return Optional.of(new LanguageRequest(name, level.orElse(null)));
    }

    static Optional<String> level(String fluency) {
        var words = fluency.toLowerCase(Locale.ROOT);
        return Stream.of("native", "fluent", "conversational", "basic")
                .filter(level ->
                        Objects.requireNonNull(LEVELS.get(level)).matcher(words).find())
                .findFirst();
    }

    private static Optional<CertificationRequest> certification(ResumePart part) {
        var name = part.take("name");
        if (name == null) {
            part.leaveOut("names no certificate");
            return Optional.empty();
        }
        return Optional.of(new CertificationRequest(
                name,
                part.take("issuer"),
                part.takeDate("date").orElse(null),
                part.takeDate("expiryDate").orElse(null),
                part.take("credentialId")));
    }
}
