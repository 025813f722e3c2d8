package com.jobwise.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Column {@code master_profiles.skills}. Order is the person's own and is kept. */
public record Skills(
        List<String> technical, List<String> soft, List<Language> languages, List<Certification> certifications) {

    public static final Skills NONE = new Skills(List.of(), List.of(), List.of(), List.of());

    public Skills(
            @Nullable List<String> technical,
            @Nullable List<String> soft,
            @Nullable List<Language> languages,
            @Nullable List<Certification> certifications) {
        this.technical = technical == null ? List.of() : List.copyOf(technical);
        this.soft = soft == null ? List.of() : List.copyOf(soft);
        this.languages = languages == null ? List.of() : List.copyOf(languages);
        this.certifications = certifications == null ? List.of() : List.copyOf(certifications);
    }
}
