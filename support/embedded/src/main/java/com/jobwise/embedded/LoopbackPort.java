package com.jobwise.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** A TCP port on loopback for a server that listens nowhere else. */
final class LoopbackPort {

    static final int ANY = 0;
    static final String HOST = "127.0.0.1";

    private LoopbackPort() {}

    /**
     * The wanted port, or a free one for {@link #ANY}.
     *
     * @throws EmbeddedStartException when the wanted port is taken
     */
    static int free(int wanted, String server) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(HOST), wanted));
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new EmbeddedStartException(
                    "Port %d, meant for the embedded %s, is already in use on this machine. Stop what listens there or choose another port."
                            .formatted(wanted, server),
                    e);
        }
    }
}
