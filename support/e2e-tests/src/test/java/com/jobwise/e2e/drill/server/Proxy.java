package com.jobwise.e2e.drill.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The wire between a process and a server, which can be cut, slowed or made to swallow everything. */
public final class Proxy implements AutoCloseable {

    private enum State {
        OPEN,
        /** Connections stay, and are taken, but nothing passes: what a lost route looks like. */
        BLACK_HOLE,
        /** Connections are reset, new ones too. */
        CUT
    }

    private final ServerSocket listener;
    private final int target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private State state = State.OPEN;
    private volatile Duration delay = Duration.ZERO;

    private Proxy(ServerSocket listener, int target) {
        this.listener = listener;
        this.target = target;
    }

    /** @param target a port on this machine */
    public static Proxy to(int target) {
        try {
            var proxy = new Proxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target);
            Thread.ofVirtual().name("proxy-" + target).start(proxy::listen);
            return proxy;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public int port() {
        return listener.getLocalPort();
    }

    public void open() {
        become(State.OPEN);
    }

    public void blackHole() {
        become(State.BLACK_HOLE);
    }

    public void cut() {
        become(State.CUT);
        sockets.forEach(Proxy::reset);
    }

    /** @param each pause before each piece that passes, either way */
    public void delay(Duration each) {
        delay = each;
    }

    private void become(State next) {
        lock.lock();
        try {
            state = next;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                var client = listener.accept();
                sockets.add(client);
                Thread.ofVirtual().name("proxy-in-" + target).start(() -> join(client));
            } catch (IOException _) {
                // Closed, or this one client was gone again.
            }
        }
    }

    private void join(Socket client) {
        try (client;
                var server = reached()) {
            sockets.add(server);
            var back = Thread.ofVirtual().name("proxy-out-" + target).start(() -> pump(server, client));
            pump(client, server);
            back.join();
            sockets.remove(server);
        } catch (IOException _) {
            reset(client);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            sockets.remove(client);
        }
    }

    private Socket reached() throws IOException {
        awaitPassage();
        return new Socket(InetAddress.getLoopbackAddress(), target);
    }

    private void pump(Socket from, Socket to) {
        try {
            copy(from.getInputStream(), to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException _) {
            reset(from);
            reset(to);
        }
    }

    private void copy(InputStream in, OutputStream out) throws IOException {
        var piece = new byte[16_384];
        for (var read = in.read(piece); read >= 0; read = in.read(piece)) {
            awaitPassage();
            pause(delay);
            out.write(piece, 0, read);
            out.flush();
        }
    }

    private void awaitPassage() throws IOException {
        lock.lock();
        try {
            while (state == State.BLACK_HOLE) {
                changed.await();
            }
            if (state == State.CUT) {
                throw new IOException("cut");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        } finally {
            lock.unlock();
        }
    }

    private static void pause(Duration delay) throws IOException {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException _) {
            // It was gone already.
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        cut();
    }
}
