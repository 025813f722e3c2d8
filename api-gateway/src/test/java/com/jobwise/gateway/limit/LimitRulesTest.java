package com.jobwise.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LimitRulesTest {

    @ParameterizedTest
    @CsvSource({
        "POST, /generations/resume, WORK",
        "POST, /generations/cover-letter, WORK",
        "POST, /generations/batch, WORK",
        "POST, /generations/7/retry, WORK",
        "POST, /generations/7/regenerate, WORK",
        "POST, /generations/7/cancel, GENERAL",
        "POST, /generations/7/feedback, GENERAL",
        "GET, /generations/7, GENERAL",
        "POST, /rankings/create, WORK",
        "POST, /writing-style/extract, WORK",
        "POST, /profiles/7/enhance, WORK",
        "POST, /exports, WORK",
        "POST, /exports/pdf, WORK",
        "GET, /exports/7/download, GENERAL",
        "POST, /samples/upload, UPLOAD",
        "POST, /profiles/import, UPLOAD",
        "POST, /profiles, GENERAL",
        "GET, /users/me/export, EXPORT",
        "GET, /users/me, GENERAL"
    })
    void callersAreCountedByWhatTheyAskFor(String method, String path, Limited kind) {
        assertThat(LimitRules.ofCaller(request(method, "/api/v1" + path))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "/auth/register, REGISTER",
        "/auth/forgot-password, FORGOT",
        "/auth/login, SIGN_IN",
        "/auth/refresh, SIGN_IN",
        "/auth/restore, SIGN_IN",
        "/auth/reset-password, SIGN_IN",
        "/auth/verify-email, SIGN_IN"
    })
    void doorsAreCountedByAddress(String path, Limited kind) {
        assertThat(LimitRules.ofDoor(request("POST", "/api/v1" + path))).isEqualTo(kind);
    }

    @Test
    void healthIsNotLimited() {
        assertThat(LimitRules.ofDoor(request("GET", "/actuator/health/liveness")))
                .isNull();
    }

    private static MockHttpServletRequest request(String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        return request;
    }
}
