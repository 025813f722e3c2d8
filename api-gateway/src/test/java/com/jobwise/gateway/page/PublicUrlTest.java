package com.jobwise.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jobwise.gateway.problem.ApiException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://jobs.example.com/7",
                "HTTP://jobs.example.com/7",
                "file:///etc/passwd",
                "gopher://jobs.example.com:70/1",
                "ftp://jobs.example.com/7",
                "jar:https://jobs.example.com!/x",
                "data:text/html,<h1>Nurse",
                "javascript:alert(1)",
                "ldap://jobs.example.com",
                "dict://jobs.example.com:11211/stat",
                "//jobs.example.com/7",
                "jobs.example.com/7",
                "https:jobs.example.com",
                "https:/jobs.example.com",
                "https:///jobs.example.com",
                "https://",
                "https://127.0.0.1/",
                "https://127.1/",
                "https://127.0.0.1:443/",
                "https://2130706433/",
                "https://017700000001/",
                "https://0177.0.0.1/",
                "https://0x7f000001/",
                "https://0x7f.0.0.1/",
                "https://127.0.0.0x1/",
                "https://0/",
                "https://0.0.0.0/",
                "https://10.0.0.1/",
                "https://192.168.1.1/",
                "https://172.16.0.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://2852039166/latest/meta-data/",
                "https://0xa9fea9fe/",
                "https://[::1]/",
                "https://[::]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:7f00:1]/",
                "https://[0:0:0:0:0:ffff:a9fe:a9fe]/",
                "https://[fe80::1%25eth0]/",
                "https://[fd00:ec2::254]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[2002:7f00:1::]/",
                "https://localhost/",
                "https://LOCALHOST/",
                "https://localhost./",
                "https://printer.local/",
                "https://metadata.google.internal/",
                "https://metadata.google.internal./",
                "https://metadata/",
                "https://db.home.arpa/",
                "https://app.localhost/",
                "https://jobs.example.com@127.0.0.1/",
                "https://127.0.0.1@jobs.example.com/",
                "https://user:secret@jobs.example.com/",
                "https://jobs.example.com:80/",
                "https://jobs.example.com:22/",
                "https://jobs.example.com:8443/",
                "https://jobs.example.com:0443/",
                "https://jobs.example.com:/",
                "https://jobs.example.com:443:80/",
                "https://jobs.example.com\\@127.0.0.1/",
                "https://jobs.example.com%2f@127.0.0.1/",
                "https://127.0.0.1%00.example.com/",
                "https://jobs.example.com\r\nHost: 127.0.0.1/",
                "https:// jobs.example.com/",
                "https://jobs .example.com/",
                "https://jobs.example.com./",
                "https://jobs..example.com/",
                "https://-jobs.example.com-/",
                "https://①②⑦.⓪.⓪.①/",
                "https://127。0。0。1/",
                "https://ｌｏｃａｌｈｏｓｔ/",
                "https://loc\u00adalhost/",
                "https://jobs.example.com/a b",
                "https://jobs.example.com/<x>"
            })
    void isNotAllowed(String url) {
        assertThatExceptionOfType(ApiException.class)
                .as(url)
                .isThrownBy(() -> PublicUrl.parse(url, 443))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("url_not_allowed");
                    assertThat(refusal.status().value()).isEqualTo(422);
                    assertThat(refusal.detail()).endsWith(".").doesNotContain("Exception");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "https://jobs.example.com, https://jobs.example.com/",
        "https://jobs.example.com/7?a=b&c=d#apply, https://jobs.example.com/7?a=b&c=d",
        "https://jobs.example.com?id=7, https://jobs.example.com/?id=7",
        "HTTPS://Jobs.Example.COM:443/7, https://jobs.example.com:443/7",
        "https://bücher.example/stelle, https://xn--bcher-kva.example/stelle",
        "https://jobs.example.com/köln, https://jobs.example.com/k%C3%B6ln",
        "https://jobs.example.com/a/../b, https://jobs.example.com/b",
        "https://0x7f.example.com/, https://0x7f.example.com/",
        "https://127.0.0.1.nip.example/, https://127.0.0.1.nip.example/",
        "https://localhost.example.com/, https://localhost.example.com/"
    })
    void isAllowedAndWrittenPlainly(String url, String plain) {
        assertThat(PublicUrl.parse(url, 443)).hasToString(plain);
    }
}
