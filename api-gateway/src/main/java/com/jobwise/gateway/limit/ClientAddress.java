package com.jobwise.gateway.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from: the other end of its connection. Headers that claim something else ({@code X-Forwarded-For}) are anybody's
 * to write and not read.
 */
public final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    public static String of(HttpServletRequest request) {
        return network(request.getRemoteAddr());
    }

    /** One household has 2^64 addresses of IPv6: its network is what counts. */
    static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES)) + "/64"
                    : address;
        } catch (IllegalArgumentException unusual) {
            return address;
        }
    }
}
