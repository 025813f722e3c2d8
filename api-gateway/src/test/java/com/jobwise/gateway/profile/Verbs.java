package com.jobwise.gateway.profile;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import java.net.http.HttpRequest.BodyPublishers;
import tools.jackson.databind.JsonNode;

/** The rest of HTTP for a client of the gateway, about one profile. */
record Verbs(Api api, String profile) {

    static final String PROFILES = "/api/v1/profiles";

    /** A newcomer's profile with two of each. */
    static final String WHOLE = """
            {"personal_info": {"full_name": "Ilka Vandersee", "email": "ilka@vandersee.example", "location": "Berlin"},
             "professional_summary": "Integration engineer between laboratory and ward.",
             "skills": {"technical": ["Java", "HL7 v2"], "soft": ["Patience"],
                "languages": [{"name": "German", "proficiency": "native"}],
                "certifications": [{"name": "Interface Analyst", "issuer": "Tegel", "date_obtained": "2019-03"}]},
             "custom_fields": {"notice": {"weeks": 6}},
             "experiences": [
                {"title": "Developer", "company": "Aalen Software", "start_date": "2015", "end_date": "2018-05",
                 "description": "Parsers.", "achievements": ["Wrote the parser"]},
                {"title": "Interface Engineer", "company": "Klinikum Rosenlicht", "start_date": "2018-06-01", "is_current": true}],
             "education": [
                {"institution": "Hochschule Tegelsee", "degree": "B.Sc.", "field_of_study": "Informatics",
                 "start_date": "2010", "end_date": "2014-09"},
                {"institution": "Abendschule Rosen", "degree": "Certificate", "field_of_study": "Welding",
                 "start_date": "2009", "end_date": "2009"}],
             "projects": [
                {"name": "Lost Letters", "description": "Counts lost messages.", "technologies": ["Java"], "start_date": "2023-01"},
                {"name": "Tallybook", "description": "A double-entry library.", "start_date": "2020"}]}
            """;

    static Verbs newcomer(Api api) {
        var signedIn = api.newcomer();
        return new Verbs(signedIn, signedIn.post(PROFILES, WHOLE).isStatus(201).required("Location"));
    }

    Verbs with(String header, String value) {
        return new Verbs(api.with(header, value), profile);
    }

    Verbs at(String otherProfile) {
        return new Verbs(api, otherProfile);
    }

    Answer get(String part) {
        return api.get(profile + part);
    }

    JsonNode json() {
        return get("").isStatus(200).json();
    }

    String tag() {
        return get("").required("ETag");
    }

    Answer post(String part, Object body) {
        return api.post(profile + part, body);
    }

    Answer put(String part, Object body) {
        return send("PUT", part, body.toString());
    }

    Answer patch(String part, Object body) {
        return send("PATCH", part, body.toString());
    }

    Answer delete(String part) {
        return api.send(profile + part, request -> request.DELETE());
    }

    Answer delete(String part, Object body) {
        return send("DELETE", part, body.toString());
    }

    Answer send(String method, String part, String body) {
        return api.send(
                profile + part,
                request -> request.method(method, BodyPublishers.ofString(body))
                        .header("Content-Type", "application/json"));
    }
}
