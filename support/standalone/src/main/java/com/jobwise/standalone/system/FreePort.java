package com.jobwise.standalone.system;

import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Says that a port is taken before seconds are spent on starting everything else. */
final class FreePort {

    private FreePort() {}

    static void check(int port) {
        if (port == 0) {
            return;
        }
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException _) {
            throw taken(port);
        }
    }

    static StoppedException taken(int port) {
        return new StoppedException(
                ExitCode.NOT_STARTED,
                "Port %d is in use. Stop what listens there, or choose another with --port.".formatted(port));
    }
}
