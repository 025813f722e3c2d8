package com.jobwise.standalone.system;

/** How to reach a PostgreSQL database. */
public record DatabaseAddress(String url, String user, String password) {

    @Override
    public String toString() {
        return "DatabaseAddress[user=" + user + "]";
    }
}
