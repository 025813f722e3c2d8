package com.jobwise.composer.resume;

import com.jobwise.composer.resume.Line.Form;
import com.jobwise.composer.text.DateText;
import com.jobwise.composer.text.OwnText;
import com.jobwise.profile.Certification;
import com.jobwise.profile.Language;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Certificates and languages: parts of the profile without ids of their own. */
final class CredentialLines {

    private CredentialLines() {}

    static List<Line> certificates(List<Certification> certificates, UUID profile) {
        return certificates.stream()
                .map(one -> Line.joined("certificates", Form.BULLET, text(one), profile))
                .toList();
    }

    private static String text(Certification one) {
        var expiry = DateText.of(one.expiryDate());
        var credential = OwnText.line(one.credentialId());
        return ResumeLines.line(List.of(
                OwnText.line(one.name()),
                OwnText.line(one.issuer()),
                DateText.of(one.dateObtained()),
                expiry.isEmpty() ? "" : "valid until " + expiry,
                credential.isEmpty() ? "" : "ID " + credential));
    }

    static List<Line> languages(List<Language> languages, UUID profile) {
        var text = languages.stream().map(CredentialLines::text).collect(Collectors.joining(", "));
        return Stream.of(Line.joined("languages", Form.PARAGRAPH, text, profile))
                .toList();
    }

    private static String text(Language one) {
        var level = OwnText.line(one.proficiency());
        return OwnText.line(one.name()) + (level.isEmpty() ? "" : " (" + level + ")");
    }
}
