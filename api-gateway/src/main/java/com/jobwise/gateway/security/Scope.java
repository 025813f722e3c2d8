package com.jobwise.gateway.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an API key may be for; {@link ScopeRules} says which requests that is. */
public enum Scope {
    @JsonProperty("account:read")
    ACCOUNT_READ("account:read"),
    @JsonProperty("profiles:read")
    PROFILES_READ("profiles:read"),
    @JsonProperty("profiles:write")
    PROFILES_WRITE("profiles:write"),
    @JsonProperty("jobs:read")
    JOBS_READ("jobs:read"),
    @JsonProperty("jobs:write")
    JOBS_WRITE("jobs:write"),
    @JsonProperty("documents:read")
    DOCUMENTS_READ("documents:read"),
    @JsonProperty("documents:write")
    DOCUMENTS_WRITE("documents:write"),
    /** Of use to administrators only. */
    @JsonProperty("admin:read")
    ADMIN_READ("admin:read"),
    /** Of use to administrators only. */
    @JsonProperty("admin:write")
    ADMIN_WRITE("admin:write");

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    /** As in JSON and in the database. */
    public String text() {
        return text;
    }
}
