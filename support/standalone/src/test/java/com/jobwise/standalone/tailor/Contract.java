package com.jobwise.standalone.tailor;

import com.jobwise.standalone.http.FakeGateway;
import java.util.Map;

/** The API's answers to one run, for {@link FakeGateway}: one experience, one skill, a posting, two documents. */
public final class Contract {

    public static final String PROFILE = "00000000-0000-0000-0000-0000000000a1";
    public static final String EXPERIENCE = "00000000-0000-0000-0000-0000000000e1";
    public static final String JOB = "00000000-0000-0000-0000-0000000000b1";
    public static final String RANKING = "00000000-0000-0000-0000-0000000000c1";
    public static final String RESUME = "00000000-0000-0000-0000-0000000000d1";
    public static final String LETTER = "00000000-0000-0000-0000-0000000000d2";

    private static final Map<String, String> AT_ONCE = Map.of("Retry-After", "0");

    private Contract() {}

    public static FakeGateway kept(FakeGateway gateway) {
        intake(gateway);
        ranking(gateway);
        document(gateway, "resume", RESUME);
        document(gateway, "cover-letter", LETTER);
        return gateway;
    }

    public static void intake(FakeGateway gateway) {
        gateway.on("POST /auth/register", 201, "{\"access_token\":\"t0ken\",\"token_type\":\"Bearer\"}")
                .on("POST /profiles/import", 201, """
                        {"profile":{"id":"%s","personal_info":{"full_name":"Ilka Vandersee"},
                          "skills":{"technical":["Java"],"soft":[],"languages":[],"certifications":[]},
                          "experiences":[{"id":"%s","title":"Backend Engineer","company":"Talerwerk","is_current":true,
                            "start_date":"2019-03","achievements":[],"enhancement_metadata":{}}],
                          "education":[],"projects":[],"version":1},
                         "warnings":[{"field":"interests","message":"is not kept"}]}
                        """.formatted(PROFILE, EXPERIENCE))
                .on("POST /jobs", 201, "{\"id\":\"%s\",\"title\":\"Engineer\",\"company\":\"Obolara\"}".formatted(JOB))
                .on("POST /samples/upload", 201, "{\"id\":\"x\"}")
                .on("GET /writing-style", 200, AT_ONCE, "{\"extraction_status\":\"pending\"}")
                .on("GET /writing-style", 200, "{\"extraction_status\":\"completed\"}");
    }

    public static void ranking(FakeGateway gateway) {
        gateway.on("POST /rankings/create", 202, AT_ONCE, rankingBody("pending"))
                .on("GET /rankings/" + RANKING, 200, rankingBody("completed"));
    }

    private static String rankingBody(String status) {
        return """
                {"id":"%s","status":"%s","ranked_experience_ids":["%s"],"ranked_project_ids":[],"ranked_skill_ids":[],
                 "ranking_confidence_score":0.8,"ranking_model_used":"rules-1",
                 "ranking_explanations":{"%s":{"relevance_score":0.83,"reasoning":"Answers 5 of 9 requirements.",
                   "components":{},"evidence":[],"lines":[]}},
                 "ranking_timestamp":"2026-01-01T00:00:02Z","created_at":"2026-01-01T00:00:01Z"}
                """.formatted(RANKING, status, EXPERIENCE, EXPERIENCE);
    }

    public static void document(FakeGateway gateway, String name, String id) {
        gateway.on(
                        "POST /generations/" + name,
                        202,
                        accepted(id),
                        status(name, id, "pending", 0, "Queued for processing"))
                .on(
                        "GET /generations/" + id,
                        200,
                        AT_ONCE,
                        status(name, id, "generating", 40, "Generation & Validation"))
                .on("GET /generations/" + id, 200, status(name, id, "completed", 100, "Generation & Validation"))
                .on("GET /generations/" + id + "/result", 200, result(name, id));
    }

    public static Map<String, String> accepted(String id) {
        return Map.of("Location", "/api/v1/generations/" + id, "Retry-After", "0");
    }

    public static String status(String name, String id, String status, int percentage, String stage) {
        return """
                {"id":"%s","document_type":"%s","status":"%s","engine":"rules-1","error":%s,
                 "progress":{"current_stage":1,"total_stages":2,"percentage":%d,"stage_name":"%s"},
                 "created_at":"2026-01-01T00:00:00Z","started_at":null,"completed_at":"2026-01-01T00:00:01.500Z"}
                """.formatted(
                        id,
                        name.replace('-', '_'),
                        status,
                        status.equals("failed")
                                ? "{\"code\":\"engine_failed\",\"message\":\"The engine gave up.\",\"retryable\":true}"
                                : "null",
                        percentage,
                        stage);
    }

    private static String result(String name, String id) {
        return """
                {"id":"%s","document_type":"%s","content_text":"text of %s","content_markdown":"# %s","ats_score":71.0,
                 "content_structured":{"work":[{"endDate":"2020","name":"Talerwerk","custom":1}],"basics":{"url":"u","name":"Ilka"}},
                 "match_report":{"formula":"match-1","total":71.0,"reason":null,"parts":{"coverage":0.7},"weights":{"coverage":0.6},
                   "coverage":[{"requirement":"Java","importance":"must","level":"covered","matched":["Java"],"missing":[]},
                     {"requirement":"Go","importance":"nice","level":"missing","matched":[],"missing":["Go"]}],
                   "gates":[{"kind":"years","requirement":"5 years","result":"pass","because":"It is 11 years."}],
                   "baseline":0.5,"input_hash":"h","note":"No public system publishes a score."},
                 "metadata":{"word_count":3},"claims":[],"changes":[],"left_out":[],"engine":"rules-1"}
                """.formatted(id, name.replace('-', '_'), name, name);
    }
}
