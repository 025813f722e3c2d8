package com.jobwise.standalone.tailor;

import com.jobwise.standalone.http.Api;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** An account for one run: an address nobody has (the domain is reserved for that) and a password nobody knows. */
final class Visitor {

    private static final int PASSWORD_BYTES = 24;

    private Visitor() {}

    static Api signIn(Api api) {
        UUID name = api.keys().get();
        var answer = api.post(
                "/auth/register",
                Map.of(
                        "email", "tailor-%s@jobwise.invalid".formatted(name),
                        "password", password(),
                        "full_name", "JobWise command line"));
        return api.signedIn(answer.body().path("access_token").asString());
    }

    private static String password() {
        var chance = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(chance);
        return "Aa1-" + Base64.getUrlEncoder().withoutPadding().encodeToString(chance);
    }
}
