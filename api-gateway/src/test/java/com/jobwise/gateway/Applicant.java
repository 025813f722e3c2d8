package com.jobwise.gateway;

import java.util.UUID;

/**
 * Somebody signed in who has what a document needs.
 *
 * @param profile the id of their only profile
 * @param job the id of their only posting
 */
public record Applicant(Api api, int userId, UUID profile, UUID job) {

    private static final String PROFILE = """
            {"personal_info": {"full_name": "Ilka Vandersee", "email": "ilka@vandersee.example"},
             "skills": {"technical": ["HL7 v2"], "soft": [], "languages": [], "certifications": []},
             "custom_fields": {}, "education": [], "projects": [],
             "experiences": [{"title": "Interface Engineer", "company": "Klinikum Rosenlicht", "start_date": "2018-06",
               "is_current": true, "achievements": ["Cut lost messages from 40 to 2 a week"]}]}
            """;
    private static final String POSTING = """
            {"title": "Clinical Integration Engineer", "company": "Klinikverbund Saalebogen",
             "requirements": ["HL7 v2 in production"]}
            """;

    public static Applicant newcomer(Api api) {
        var signedIn = api.newcomer();
        var id = signedIn.get("/api/v1/auth/me").isStatus(200).json().path("id").asInt();
        return new Applicant(signedIn, id, addProfile(signedIn), addPosting(signedIn));
    }

    /** The same person over another connection, such as one with a header more. */
    public Applicant by(Api other) {
        return new Applicant(other, userId, profile, job);
    }

    public static UUID addProfile(Api api) {
        return id(api.post("/api/v1/profiles", PROFILE).isStatus(201));
    }

    public static UUID addPosting(Api api) {
        return id(api.post("/api/v1/jobs", POSTING).isStatus(201));
    }

    /** JSON of a request about the person's own posting: {@code more} are further fields, each begun with a comma. */
    public String asking(String more) {
        return "{\"job_id\": \"%s\"%s}".formatted(job, more);
    }

    public static UUID id(Answer answer) {
        return UUID.fromString(answer.json().path("id").asString());
    }
}
