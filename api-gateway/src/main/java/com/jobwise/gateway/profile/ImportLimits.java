package com.jobwise.gateway.profile;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The limits of a profile, held against an imported one and explained in the resume's own names. */
@Component
class ImportLimits {

    private static final Pattern MAY_BE_BLANK = Pattern.compile("education\\[\\d+]\\.(degree|fieldOfStudy)");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final Validator validator;

    ImportLimits(Validator validator) {
        this.validator = validator;
    }

    /** @throws ApiException 422 naming what is too long, no date or otherwise impossible */
    void require(ProfileRequest request) {
        var problems = validator.validate(request).stream()
                .filter(violation -> !isHonestBlank(violation))
                .map(ImportLimits::problem)
                .sorted(Comparator.comparing(FieldProblem::field))
                .toList();
        if (!problems.isEmpty()) {
            throw ApiException.unprocessable(problems);
        }
    }

    /** A resume that names no degree or field was warned about; the profile holds what the resume says. */
    private static boolean isHonestBlank(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation() instanceof NotBlankUnlessStored
                && MAY_BE_BLANK.matcher(violation.getPropertyPath().toString()).matches();
    }

    private static FieldProblem problem(ConstraintViolation<?> violation) {
        var code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new FieldProblem(
                resumeName(violation.getPropertyPath().toString()),
                HUMP.matcher(code).replaceAll("_").toLowerCase(Locale.ROOT),
                violation.getMessage());
    }

    static String resumeName(String path) {
        return path.replaceAll("\\.?<[^>]*>", "")
                .replaceFirst("^personalInfo\\.fullName", "basics.name")
                .replaceFirst("^personalInfo\\.website", "basics.url")
                .replaceFirst("^personalInfo\\.(linkedin|github)", "basics.profiles")
                .replaceFirst("^personalInfo", "basics")
                .replaceFirst("^professionalSummary", "basics.summary")
                .replaceFirst("^experiences(.*)\\.title$", "work$1.position")
                .replaceFirst("^experiences(.*)\\.company$", "work$1.name")
                .replaceFirst("^experiences(.*)\\.description$", "work$1.summary")
                .replaceFirst("^experiences(.*)\\.achievements", "work$1.highlights")
                .replaceFirst("^experiences", "work")
                .replaceFirst("^education(.*)\\.degree$", "education$1.studyType")
                .replaceFirst("^education(.*)\\.fieldOfStudy$", "education$1.area")
                .replaceFirst("^projects(.*)\\.technologies", "projects$1.keywords")
                .replaceFirst("^skills\\.(technical|soft)", "skills")
                .replaceFirst("^skills\\.languages(.*)\\.name$", "languages$1.language")
                .replaceFirst("^skills\\.certifications", "certificates");
    }
}
