package com.jobwise.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class GatewayPropertiesTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(Bound.class)
            .withPropertyValues("jobwise.gateway.tokens.secret=" + GatewayTest.SECRET);

    @Configuration
    @EnableConfigurationProperties(GatewayProperties.class)
    static class Bound {}

    @Test
    void defaultsAreTheDocumentedOnes() {
        application.run(context -> {
            var properties = context.getBean(GatewayProperties.class);
            assertThat(properties.tokens().access()).isEqualTo(Duration.ofMinutes(60));
            assertThat(properties.tokens().refresh()).isEqualTo(Duration.ofDays(7));
            assertThat(properties.passwords().bcryptCost()).isEqualTo(12);
            assertThat(properties.requests().maxBody().toBytes()).isEqualTo(1024 * 1024);
            assertThat(properties.login().tries()).isEqualTo(10);
            assertThat(properties.accounts().grace()).isEqualTo(Duration.ofDays(30));
            assertThat(properties.accounts().reset()).isEqualTo(Duration.ofHours(1));
            assertThat(properties.accounts().keys()).isEqualTo(20);
            assertThat(properties.mail().log()).isFalse();
            assertThat(properties.limits().general()).isEqualTo(new Rate(3000, Duration.ofMinutes(1)));
            assertThat(properties.limits().register()).isEqualTo(new Rate(60, Duration.ofHours(1)));
            assertThat(properties.pages().within()).isEqualTo(Duration.ofSeconds(10));
            assertThat(properties.pages().most().toBytes()).isEqualTo(2 * 1024 * 1024);
            assertThat(properties.pages().atOnce()).isEqualTo(32);
            assertThat(properties.browse().samples()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "tokens.secret=, Set JOBWISE_JWT_SECRET to at least 32 bytes",
        "tokens.secret=0123456789012345678901234567890, Set JOBWISE_JWT_SECRET to at least 32 bytes",
        "tokens.access=8d, no longer than a refresh token",
        "tokens.issuer=, must not be blank",
        "passwords.bcrypt-cost=3, must be greater than or equal to 4",
        "accounts.keys=0, must be greater than or equal to 1",
        "mail.from=, must not be blank",
        "limits.remembered=1, must be greater than or equal to 1000",
        "limits.work=often, A rate is a number above 0 and a time",
        "login.tries=0, must be greater than or equal to 1"
    })
    void nonsenseStopsTheStart(String property, String reason) {
        application
                .withPropertyValues("jobwise.gateway." + property)
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining(reason));
    }

    @Test
    void secretIsNeverPrinted() {
        assertThat(SettableProperties.with().toString()).doesNotContain(GatewayTest.SECRET);
        application
                .withPropertyValues("jobwise.gateway.tokens.secret=hunter2hunter2")
                .run(context ->
                        assertThat(context).getFailure().rootCause().message().doesNotContain("hunter2"));
    }
}
