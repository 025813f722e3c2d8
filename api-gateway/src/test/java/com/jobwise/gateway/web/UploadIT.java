package com.jobwise.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.GatewayTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayTest
class UploadIT {

    private static final int MIB = 1024 * 1024;

    @Autowired
    Api api;

    Api ilka;

    @BeforeEach
    void signIn() {
        ilka = api.newcomer();
    }

    @Test
    void fileOfOneMebibyteIsTheLargest() {
        assertThat(upload(announced(form("file", MIB))).isStatus(200).text()).isEqualTo("1048576");
        assertThat(upload(unannounced(form("file", MIB))).isStatus(200).text()).isEqualTo("1048576");
    }

    @Test
    void oneByteMoreIsRefused() {
        upload(announced(form("file", MIB + 1))).isProblem(413, "too_large");
        upload(unannounced(form("file", MIB + 1))).isProblem(413, "too_large");
    }

    @Test
    void muchMoreIsRefused() {
        upload(announced(form("file", MIB + 100_000))).isProblem(413, "too_large");
        upload(unannounced(form("file", MIB + 100_000))).isProblem(413, "too_large");
    }

    @Test
    void missingFileIsNamed() {
        upload(announced(form("other", 10))).complainsOf("file", "required");
    }

    @Test
    void formThatEndsTooEarlyIsRefused() {
        var whole = new String(form("file", 10), StandardCharsets.US_ASCII);
        upload(BodyPublishers.ofString(whole.substring(0, whole.length() - 20))).isProblem(400, "malformed_form");
        upload(BodyPublishers.ofString("")).complainsOf("file", "required");
    }

    private Answer upload(BodyPublisher form) {
        return ilka.send(
                "/probe/file",
                request -> request.POST(form).header("Content-Type", "multipart/form-data; boundary=edge"));
    }

    private static BodyPublisher announced(byte[] form) {
        return BodyPublishers.ofByteArray(form);
    }

    private static BodyPublisher unannounced(byte[] form) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form));
    }

    private static byte[] form(String name, int size) {
        var head = "--edge\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"a.txt\"\r\n\r\n".formatted(name);
        return (head + "a".repeat(size) + "\r\n--edge--\r\n").getBytes(StandardCharsets.US_ASCII);
    }
}
