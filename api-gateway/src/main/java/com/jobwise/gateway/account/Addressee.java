package com.jobwise.gateway.account;

/**
 * Whose mail it is.
 *
 * @param email as the account spells it
 */
record Addressee(int userId, String email) {

    @Override
    public String toString() {
        return "Addressee[" + userId + "]";
    }
}
