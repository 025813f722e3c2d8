package com.jobwise.gateway.page;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.springframework.boot.http.client.InetAddressFilter;

/**
 * Resolves a name once and gives out the addresses only if every one is allowed. The connection is made to exactly these, so a
 * name that leads elsewhere the next time it is asked gains nothing.
 */
final class CheckedResolver implements DnsResolver {

    private final DnsResolver names;
    private final InetAddressFilter allowed;

    CheckedResolver(DnsResolver names, InetAddressFilter allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    /** @throws UnknownHostException also for a name that is known: who asks must not learn which */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = names.resolve(host);
        if (addresses == null || addresses.length == 0) {
            throw new UnknownHostException();
        }
        for (var address : addresses) {
            if (!allowed.matches(address)) {
                throw new UnknownHostException();
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
