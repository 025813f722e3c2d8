package com.jobwise.gateway.page;

import org.springframework.boot.http.client.InetAddressFilter;

/**
 * Addresses anybody on the internet could reach. Spring Boot's filter knows the private ranges; added is what routes to them or
 * back to us all the same (tunnels, translators, benchmarks, documentation), by the registries of special-purpose addresses.
 */
final class PublicAddresses {

    private static final String[] SPECIAL_V4 = {
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.31.196.0/24",
        "192.52.193.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "192.175.48.0/24",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4"
    };

    /** All of IPv6 that is not handed out as global unicast (2000::/3), and within that what tunnels, translates or documents. */
    private static final String[] SPECIAL_V6 = {
        "::/3",
        "4000::/2",
        "8000::/1",
        "2001::/23",
        "2001:db8::/32",
        "2002::/16",
        "2620:4f:8000::/48",
        "3ffe::/16",
        "3fff::/20"
    };

    private PublicAddresses() {}

    static InetAddressFilter filter() {
        return InetAddressFilter.externalAddresses().andNot(SPECIAL_V4).andNot(SPECIAL_V6);
    }
}
