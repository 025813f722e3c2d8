package com.jobwise.gateway.contract;

import java.util.List;
import java.util.stream.Stream;

/** What no friendly client sends. */
final class Hostile {

    /** Stands for half of a surrogate pair, which no Java text survives being encoded with. */
    static final String HALF = "@half@";

    static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            HALF,
            "a" + HALF,
            "line\r\nSet-Cookie: a=b",
            "\u202Eright to left\u202C",
            "👩‍🚀🏳️‍🌈 𝕵𝖔𝖇",
            "e\u0301\u0302\u0303".repeat(40),
            "'; drop table users; --",
            "' or '1'='1",
            "%27%20or%201=1",
            "${7*7} #{7*7} {{7*7}} <%= 7*7 %> *{7*7}",
            "${jndi:ldap://127.0.0.1:1/a}",
            "<script>alert(1)</script>",
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "\uFEFFtext",
            "\u0085\u2028\u2029",
            "%s%n%x",
            "null",
            "-1",
            "NaN",
            "9999999999999999999999999",
            "2020-13-45",
            "0000",
            "A".repeat(5000),
            "=cmd|' /C calc'!A0",
            "http://169.254.169.254/latest/meta-data/",
            "file:///etc/passwd",
            "\uD83D\uDE00".repeat(200));

    /** JSON values where another is expected. */
    static final List<String> JSON = Stream.concat(
                    Stream.of(
                            "null",
                            "true",
                            "false",
                            "0",
                            "-1",
                            "1",
                            "-0.0",
                            "1.5",
                            "1e308",
                            "1e-400",
                            "2147483648",
                            "-2147483649",
                            "9223372036854775808",
                            "1" + "0".repeat(90),
                            "[]",
                            "{}",
                            "[[]]",
                            "[null]",
                            "{\"\": null}",
                            "{\"$ref\": \"#\"}",
                            "{\"@type\": \"java.lang.Runtime\"}",
                            "[".repeat(40) + "]".repeat(40),
                            "[1,\"a\",null,{}]"),
                    TEXTS.stream().map(Hostile::quoted))
            .toList();

    /** Bodies that are no JSON, or are more than one. */
    static final List<String> BODIES = List.of(
            "",
            "{",
            "}",
            "[1,",
            "{\"a\":1}{\"b\":2}",
            "{\"a\":1,\"a\":2}",
            "{'a':1}",
            "{a:1}",
            "/* */{}",
            "\u0000",
            "NaN",
            "\"\\ud800\"",
            "{\"\\u0000\":1}",
            "[".repeat(5000),
            "{\"a\":".repeat(3000) + "1" + "}".repeat(3000),
            "{\"a\":" + "9".repeat(5000) + "}",
            "<xml/>",
            "a=b&c=d");

    static final List<String> HEADERS = List.of(
            "*",
            "\"\"",
            "\"0\"",
            "\"0\", \"1\"",
            "W/\"0\"",
            "0",
            "\"",
            "garbage",
            "k".repeat(300),
            "a b",
            "ä",
            "-1",
            "\"9999999999999999999999\"",
            ",,,",
            "'; --",
            "%00",
            "application/json",
            "\t");

    static final List<String> ACCEPTS = List.of(
            "*/*",
            "application/json",
            "application/problem+json",
            "text/html",
            "text/event-stream",
            "text/csv",
            "*/*;q=0",
            "garbage",
            "application/json;q=2",
            ",",
            "application/*",
            "application/json;charset=utf-16",
            "a/b/c");

    static final List<String> CONTENT_TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/json;charset=utf-16",
            "application/json;charset=nonsense",
            "application/problem+json",
            "garbage",
            "*/*",
            "application/octet-stream",
            "application/json; a=\"");

    private Hostile() {}

    static String quoted(String text) {
        var json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < 0x20) {
                json.append("\\u%04x".formatted(c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
