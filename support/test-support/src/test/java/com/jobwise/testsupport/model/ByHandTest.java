package com.jobwise.testsupport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ByHandTest {

    private final FakeModelServer server = FakeModelServer.start();
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void withoutOptionsItAnswersWell() throws Exception {
        ByHand.configure(server, List.of("--port", "0"));

        assertThat(Client.content(client.ask())).isEqualTo(Client.MINIMAL);
    }

    @Test
    void aNamedFaultIsEveryAnswer() throws Exception {
        ByHand.configure(server, List.of("--fault", "server-error"));

        assertThat(client.ask().statusCode()).isEqualTo(500);
        assertThat(client.ask().statusCode()).isEqualTo(500);
    }

    @Test
    void anUnknownFaultIsRefusedAndTheKnownAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ByHand.configure(server, List.of("--fault", "hiccup")))
                .withMessageContaining("hiccup")
                .withMessageContaining("hung-body");
    }

    @Test
    void everyBatchOfChanceEndsOnceItsClientsAreGone() {
        ByHand.configure(server, List.of("--anything", "--seed", "3"));
        var answers = java.util.stream.IntStream.range(0, 40)
                .mapToObj(_ -> client.begin())
                .toList();
        org.awaitility.Awaitility.await().until(() -> server.calls().size() == answers.size());

        answers.forEach(answer -> answer.cancel(true));

        org.awaitility.Awaitility.await().until(() -> server.openConnections() == 0);
    }
}
