package com.jobwise.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
        "2001:db8:1:2::9, 20010db800010002/64",
        "2001:db8:1:3::9, 20010db800010003/64",
        "::ffff:192.0.2.1, ::ffff:192.0.2.1",
        "unix, unix"
    })
    void networkIsWhatCounts(String address, String counted) {
        assertThat(ClientAddress.network(address)).isEqualTo(counted);
    }

    @Test
    void headersSayNothing() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2.1");
        request.addHeader("X-Forwarded-For", "198.51.100.7");
        request.addHeader("Forwarded", "for=198.51.100.7");
        request.addHeader("X-Real-IP", "198.51.100.7");
        assertThat(ClientAddress.of(request)).isEqualTo("192.0.2.1");
    }
}
