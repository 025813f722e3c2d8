package com.jobwise.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.GatewayProperties;
import com.jobwise.gateway.GatewayTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

@ExtendWith(OutputCaptureExtension.class)
class MailConfigurationTest {

    private static final Mail.Message MESSAGE = new Mail.Message("ilka@vandersee.example", "Subject", "a-token");

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(Bound.class, MailConfiguration.class)
            .withPropertyValues("jobwise.gateway.tokens.secret=" + GatewayTest.SECRET);

    @Configuration
    @EnableConfigurationProperties(GatewayProperties.class)
    static class Bound {}

    @Test
    void withoutAServerNothingIsSentNorLogged(CapturedOutput output) {
        application.run(context -> {
            assertThat(context.getBean(Mail.class)).isInstanceOf(NoMail.class);
            context.getBean(Mail.class).send(MESSAGE);
        });
        assertThat(output).contains("No mail server is set").doesNotContain("a-token", "ilka@");
    }

    @Test
    void logIsTheMailboxOnlyWhereThatIsWanted(CapturedOutput output) {
        application
                .withPropertyValues("jobwise.gateway.mail.log=true")
                .run(context -> context.getBean(Mail.class).send(MESSAGE));
        assertThat(output).contains("a-token", "ilka@vandersee.example");
    }

    @Test
    void serverThatIsNamedGoesFirst() {
        application
                .withPropertyValues("jobwise.gateway.mail.log=true", "spring.mail.host=mail.example")
                .run(context -> assertThat(context.getBean(Mail.class)).isInstanceOf(SmtpMail.class));
    }

    @Test
    void serverGetsThePlainMail() {
        var sent = new ArrayList<SimpleMailMessage>();
        MailSender server = messages -> sent.addAll(List.of(messages));
        new SmtpMail(server, "JobWise <no-reply@jobwise.example>").send(MESSAGE);
        var mail = sent.getFirst();
        assertThat(mail.getFrom()).isEqualTo("JobWise <no-reply@jobwise.example>");
        assertThat(mail.getTo()).containsExactly("ilka@vandersee.example");
        assertThat(mail.getSubject()).isEqualTo("Subject");
        assertThat(mail.getText()).isEqualTo("a-token");
    }
}
