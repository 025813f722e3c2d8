package com.jobwise.gateway.profile;

import com.jobwise.profile.Certification;
import com.jobwise.profile.Language;
import com.jobwise.profile.Skills;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person can do, in their own order. A skill named twice is kept once, where it stood first. */
record SkillsRequest(
        @Size(max = 200) List<@NotBlank @Size(max = 100) @OneLine String> technical,
        @Size(max = 200) List<@NotBlank @Size(max = 100) @OneLine String> soft,
        @Size(max = 50) List<@NotNull @Valid LanguageRequest> languages,
        @Size(max = 100) List<@NotNull @Valid CertificationRequest> certifications) {

    SkillsRequest(
            @Nullable List<String> technical,
            @Nullable List<String> soft,
            @Nullable List<LanguageRequest> languages,
            @Nullable List<CertificationRequest> certifications) {
        this.technical = technical == null ? List.of() : technical;
        this.soft = soft == null ? List.of() : soft;
        this.languages = languages == null ? List.of() : languages;
        this.certifications = certifications == null ? List.of() : certifications;
    }

    /** @param proficiency native, fluent, conversational, basic, or null where it is not said */
    record LanguageRequest(
            @NotBlank @Size(max = 50) @OneLine String name,

            @Pattern(
                    regexp = "native|fluent|conversational|basic",
                    message = "must be native, fluent, conversational or basic")
            @Nullable
            String proficiency) {

        Language toLanguage() {
            return new Language(name.strip(), proficiency);
        }
    }

    record CertificationRequest(
            @NotBlank @Size(max = 200) @OneLine String name,
            @Size(max = 100) @OneLine @Nullable String issuer,
            @PartialDate @Nullable String dateObtained,
            @PartialDate @Nullable String expiryDate,
            @Size(max = 100) @OneLine @Nullable String credentialId) {

        Certification toCertification() {
            return new Certification(
                    name.strip(), Texts.orNull(issuer), dateObtained, expiryDate, Texts.orNull(credentialId));
        }
    }

    Skills toSkills() {
        return new Skills(
                once(technical),
                once(soft),
                languages.stream().map(LanguageRequest::toLanguage).toList(),
                certifications.stream()
                        .map(CertificationRequest::toCertification)
                        .toList());
    }

    private static List<String> once(List<String> names) {
        Map<String, String> kept = new LinkedHashMap<>();
        names.stream().map(String::strip).forEach(name -> kept.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        return List.copyOf(kept.values());
    }
}
