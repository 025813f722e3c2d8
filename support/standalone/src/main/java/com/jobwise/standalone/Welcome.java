package com.jobwise.standalone;

import com.jobwise.standalone.system.ModelSettings;
import com.jobwise.standalone.system.RunningSystem;
import java.io.PrintWriter;
import java.nio.file.Path;

/** What {@code up} says when it is up: where, on which servers, and a walk-through to paste into another terminal. */
record Welcome(RunningSystem system, ModelSettings model, Path data, Path log) {

    /** Needs nothing but a shell and curl. */
    private static final String WALK_THROUGH = """
            api=%1$s/api/v1
            json='Content-Type: application/json'
            field() { sed -n "s/.*\\"$1\\" *: *\\"\\([^\\"]*\\)\\".*/\\1/p" | head -n 1; }

            # 1. an account, and its access token
            token=$(curl -s -H "$json" -d "{\\"email\\":\\"me-$(date +%%s)@example.com\\",\\"password\\":\\"correct horse battery 9\\",\\"full_name\\":\\"Kim Example\\"}" $api/auth/register | field access_token)
            auth="Authorization: Bearer $token"

            # 2. a resume in JSON Resume format
            curl -s -H "$auth" -H "$json" -d @%2$s/examples/people/ilka-vandersee.json -o profile.json $api/profiles/import

            # 3. a job posting, pasted
            job=$(curl -s -H "$auth" -H "$json" -d '{"raw_text":"Backend Engineer at Northbay Payments\\n\\nWe look for somebody with Java and PostgreSQL.\\n\\nRequirements\\n- 3+ years of Java\\n- PostgreSQL\\n- RabbitMQ or Kafka is a plus"}' -D - -o /dev/null $api/jobs | tr -d '\\r' | sed -n 's#^[Ll]ocation: .*/jobs/##p')

            # 4. a resume for it: accepted at once, made by the workers
            doc=$(curl -s -H "$auth" -H "$json" -d "{\\"job_id\\":\\"$job\\"}" -D - -o /dev/null $api/generations/resume | tr -d '\\r' | sed -n 's#^[Ll]ocation: .*/generations/##p')
            until curl -sf -H "$auth" -o result.json $api/generations/$doc/result; do sleep 1; done

            # 5. the document is content_text in result.json; how it came to be:
            curl -s -H "$auth" $api/generations/$doc
            """;

    void print(PrintWriter out) {
        out.printf("JobWise is up: %s%n", system.uri());
        out.printf("  ready:    %s/actuator/health/readiness%n", system.uri());
        out.printf("  database: %s%n", system.identities().database());
        out.printf("  broker:   %s%n", system.identities().broker());
        out.printf("  model:    %s%n", model.description());
        out.printf("  data:     %s%n", data);
        out.printf("  log:      %s%n", log);
        out.printf("%nTry it from another terminal:%n%n");
        out.printf(WALK_THROUGH, system.uri(), Path.of(System.getProperty("jobwise.project", ".")));
        out.printf("%nCtrl-C stops it.%n");
        out.flush();
    }
}
