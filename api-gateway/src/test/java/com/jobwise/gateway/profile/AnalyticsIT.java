package com.jobwise.gateway.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayTest
class AnalyticsIT {

    @Autowired
    Api api;

    @Test
    void aProfileIsWeighedCountedAndAdvised() {
        var ilka = Verbs.newcomer(api);
        var told = ilka.get("/analytics").isStatus(200).json();

        // personal 60, summary 50, experiences 40, education 100, skills 100, projects 50
        assertThat(told.path("completeness").toString())
                .isEqualTo("{\"overall\":65,\"personal_info\":60,\"professional_summary\":50,\"experiences\":40,"
                        + "\"education\":100,\"skills\":100,\"projects\":50}");
        var statistics = told.path("statistics");
        assertThat(statistics.path("total_experiences").asInt()).isEqualTo(2);
        assertThat(statistics.path("total_achievements").asInt()).isEqualTo(1);
        assertThat(statistics.path("total_years_experience").asDouble()).isGreaterThan(10);
        assertThat(statistics.path("technologies").toString()).isEqualTo("[\"Java\",\"HL7 v2\"]");
        assertThat(told.path("recommendations").valueStream().map(one -> one.asString()))
                .contains("Add a phone number.", "List at least five technical skills.")
                .allMatch(one -> one.endsWith("."));
        assertThat(ilka.tag()).isEqualTo("\"0\"");
    }

    @Test
    void nobodyElseIsTold() {
        var ilka = Verbs.newcomer(api);

        Verbs.newcomer(api).at(ilka.profile()).get("/analytics").isProblem(404, "not_found");
        new Verbs(api, ilka.profile()).get("/analytics").isStatus(401);
    }
}
