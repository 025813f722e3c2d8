package com.jobwise.gateway.account;

/**
 * What signing in gives.
 *
 * @param accessToken goes into {@code Authorization: Bearer}
 * @param refreshToken good for one {@code POST /auth/refresh}
 * @param tokenType always {@code Bearer}
 * @param expiresIn seconds the access token is good
 * @param user who signed in
 */
record SessionAnswer(String accessToken, String refreshToken, String tokenType, long expiresIn, UserAnswer user) {

    @Override
    public String toString() {
        return "SessionAnswer";
    }
}
