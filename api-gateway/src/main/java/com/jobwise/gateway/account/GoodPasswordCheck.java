package com.jobwise.gateway.account;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

class GoodPasswordCheck implements ConstraintValidator<GoodPassword, String> {

    static final int MIN_CHARACTERS = 8;

    private final CommonPasswords common = CommonPasswords.load();

    @Override
    public boolean isValid(@Nullable String password, ConstraintValidatorContext context) {
        var complaint = password == null ? "must be given" : complaint(password);
        if (complaint == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(complaint).addConstraintViolation();
        return false;
    }

    @Nullable
    String complaint(String password) {
        if (password.codePointCount(0, password.length()) < MIN_CHARACTERS) {
            return "must have at least 8 characters";
        }
        if (!Passwords.fits(password)) {
            return "must have at most 72 bytes in UTF-8 (72 plain letters, fewer with accents or emoji)";
        }
        return common.contains(password) ? "is one of the passwords everybody tries first, choose another" : null;
    }
}
