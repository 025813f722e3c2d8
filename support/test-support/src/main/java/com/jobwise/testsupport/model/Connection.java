package com.jobwise.testsupport.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The server's end of one connection. Written on a plain socket, because the HTTP server of the JDK can neither reset a connection nor
 * notice that the client of a hung answer has left.
 */
final class Connection implements AutoCloseable {

    private static final Duration FOR_EVER = Duration.ZERO;
    private static final Duration LATE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_BYTES = Duration.ofMillis(200);

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    Connection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
        socket.setTcpNoDelay(true);
    }

    Optional<Incoming> next() throws IOException {
        return Incoming.read(in);
    }

    /** @return whether the client can send another request */
    boolean send(Wire wire) throws IOException {
        return switch (wire.delivery()) {
            case WHOLE -> write(wire, wire.bytes());
            case LATE -> stays(LATE) && write(wire, wire.bytes());
            case TRICKLED -> trickle(wire);
            case RESET_AT_ONCE -> reset();
            case RESET_HALFWAY -> {
                writeHalf(wire);
                // Only once the client has seen something: a reset throws away what is still under way.
                stays(BETWEEN_BYTES);
                yield reset();
            }
            case HUNG_HALFWAY -> {
                writeHalf(wire);
                stays(FOR_EVER);
                yield false;
            }
            case CUT_HALFWAY -> {
                writeHalf(wire);
                yield false;
            }
        };
    }

    /**
     * Waits this long, or {@link #FOR_EVER}, or until the client leaves. A client speaks only when it was answered, so the end of its
     * stream is all there is to read.
     *
     * @return whether it is still there
     */
    boolean stays(Duration time) throws IOException {
        socket.setSoTimeout((int) time.toMillis());
        try {
            return in.read() != -1;
        } catch (SocketTimeoutException _) {
            return true;
        } finally {
            socket.setSoTimeout(0);
        }
    }

    private void writeHalf(Wire wire) throws IOException {
        var body = wire.bytes();
        write(wire, Arrays.copyOf(body, body.length / 2));
    }

    private boolean trickle(Wire wire) throws IOException {
        write(wire, new byte[0]);
        for (var one : wire.bytes()) {
            if (!stays(BETWEEN_BYTES)) {
                return false;
            }
            out.write(one);
            out.flush();
        }
        return true;
    }

    /** Sends at once, as one packet where it fits: no client sees a half by chance. */
    private boolean write(Wire wire, byte[] part) throws IOException {
        var headers = new TreeMap<>(Map.of("Content-Type", "application/json"));
        headers.putAll(wire.headers());
        headers.put("Content-Length", Integer.toString(wire.bytes().length));
        var head = new StringBuilder("HTTP/1.1 " + wire.status() + " fake\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        var start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        var whole = Arrays.copyOf(start, start.length + part.length);
        System.arraycopy(part, 0, whole, start.length, part.length);
        out.write(whole);
        out.flush();
        return true;
    }

    private boolean reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
        return false;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
