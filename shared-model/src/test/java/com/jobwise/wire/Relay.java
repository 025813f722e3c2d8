package com.jobwise.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to the broker that can be cut, since the broker itself is not the test's to stop. */
final class Relay implements AutoCloseable {

    private final InetSocketAddress target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final int port;
    private ServerSocket listening;

    private Relay(InetSocketAddress target) throws IOException {
        this.target = target;
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        port = listening.getLocalPort();
        accept(listening);
    }

    static Relay to(URI broker) {
        try {
            return new Relay(new InetSocketAddress(broker.getHost(), broker.getPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    /** Everything under way breaks off and nobody gets through. */
    void cut() throws IOException {
        listening.close();
        for (var socket : open) {
            socket.close();
        }
        open.clear();
    }

    void mend() throws IOException {
        listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        accept(listening);
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    private void accept(ServerSocket server) {
        Thread.startVirtualThread(() -> {
            try {
                while (!server.isClosed()) {
                    join(server.accept());
                }
            } catch (IOException _) {
                // Cut.
            }
        });
    }

    private void join(Socket caller) throws IOException {
        var broker = new Socket(target.getAddress(), target.getPort());
        open.add(caller);
        open.add(broker);
        Thread.startVirtualThread(() -> copy(caller, broker));
        Thread.startVirtualThread(() -> copy(broker, caller));
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // Either end hung up.
        }
        hangUp(from);
        hangUp(to);
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // Then it was closed.
        }
    }
}
