package com.jobwise.gateway.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A way to a server that can fall silent as a cut cable does: connections stand, callers are let in, and nothing is ever heard again. */
final class BlackHole implements AutoCloseable {

    private final ServerSocket listening;
    private final String host;
    private final int port;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile boolean silent;

    BlackHole(String host, int port) {
        this.host = host;
        this.port = port;
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    void swallow() {
        silent = true;
    }

    /** What was swallowed stays so: connections that waited meanwhile are broken off. */
    void mend() {
        open.forEach(BlackHole::hangUp);
        open.clear();
        silent = false;
    }

    private void accept() {
        try {
            while (true) {
                var caller = listening.accept();
                var server = new Socket(host, port);
                open.add(caller);
                open.add(server);
                Thread.startVirtualThread(() -> carry(caller, server));
                Thread.startVirtualThread(() -> carry(server, caller));
            }
        } catch (IOException _) {
            // Closed.
        }
    }

    private void carry(Socket from, Socket to) {
        try {
            carry(from.getInputStream(), to.getOutputStream());
        } catch (IOException _) {
            // One end hung up; so does the other.
        }
        hangUp(from);
        hangUp(to);
    }

    private void carry(InputStream from, OutputStream to) throws IOException {
        var buffer = new byte[8_192];
        for (var read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            if (!silent) {
                to.write(buffer, 0, read);
                to.flush();
            }
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // Then it was closed.
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open.forEach(BlackHole::hangUp);
    }
}
