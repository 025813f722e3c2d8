package com.jobwise.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcmaPatternTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    \\S*                               ; ^(?:\\S*)$
                    short|long                         ; ^(?:short|long)$
                    \\P{Cntrl}*                        ; ^(?:[^\\u0000-\\u001f\\u007f]*)$
                    (?i)https?://[^\\s\\p{Cntrl}]+     ; ^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\u0000-\\u001f\\u007f]+)$
                    """)
    void whatJavaMeansIsSaidInEcmaScript(String java, String ecma) {
        assertThat(EcmaPattern.of(java)).isEqualTo(ecma);
    }
}
