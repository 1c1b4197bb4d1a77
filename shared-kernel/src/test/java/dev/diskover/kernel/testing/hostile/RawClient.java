package dev.diskover.kernel.testing.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;

/** Sends bytes over a connection of their own and reads until the other side closes. */
record RawClient(URI service) {

    private static final int PATIENCE_MS = 20_000;
    private static final Duration LINGER = Duration.ofMillis(200);

    RawAnswer send(RawRequest request) {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.setTcpNoDelay(true);
            write(socket, request);
            return RawAnswer.of(read(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.target(), e);
        }
    }

    /** Sends all but the end, gives the service time to wait for it, and hangs up. */
    void leaveAmid(RawRequest request) {
        var bytes = request.bytes(service.getHost() + ":" + service.getPort());
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setTcpNoDelay(true);
            socket.getOutputStream().write(bytes, 0, bytes.length - 1);
            Thread.sleep(LINGER);
        } catch (IOException refusedEarly) {
            // Then there was nothing to leave amid.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Socket socket, RawRequest request) {
        try {
            socket.getOutputStream().write(request.bytes(service.getHost() + ":" + service.getPort()));
            socket.getOutputStream().flush();
        } catch (IOException refusedEarly) {
            // What was answered before the connection was closed can still be read.
        }
    }

    private static byte[] read(Socket socket) {
        var answer = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(answer);
        } catch (IOException closed) {
            // A reset after the answer: what came is what counts.
        }
        return answer.toByteArray();
    }
}
