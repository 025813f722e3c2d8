package com.jobwise.gateway.profile;

import com.jobwise.profile.PersonalInfo;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a person.
 *
 * @param phone at most 20 characters, one of them a digit
 */
record PersonalInfoRequest(
        @NotBlank @Size(max = 100) @OneLine String fullName,
        @Size(max = 254) @Email @Nullable String email,

        @Size(max = 20) @OneLine @Pattern(regexp = ".*\\d.*", message = "must have a digit") @Nullable
        String phone,

        @Size(max = 100) @OneLine @Nullable String location,
        @Size(max = 200) @WebAddress @Nullable String linkedin,
        @Size(max = 200) @WebAddress @Nullable String github,
        @Size(max = 200) @WebAddress @Nullable String website) {

    PersonalInfo toPersonalInfo() {
        return new PersonalInfo(fullName.strip(), email, phone, location, linkedin, github, website);
    }

    /** Nothing of a person. */
    @Override
    public String toString() {
        return "PersonalInfoRequest";
    }
}
