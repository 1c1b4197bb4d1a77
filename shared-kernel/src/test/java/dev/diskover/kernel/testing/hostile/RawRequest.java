package dev.diskover.kernel.testing.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A request as bytes: what no proper client would let one send. */
record RawRequest(String method, String target, List<String> headers, byte[] body) {

    /** An address of their own (RFC 5737): other tests of the module have to live with what this one is limited to. */
    private static final String FROM = "X-Real-IP: 198.51.100.7";

    static RawRequest of(String method, String target) {
        return new RawRequest(method, target, List.of(), null);
    }

    RawRequest with(String header, String value) {
        var more = new ArrayList<>(headers);
        more.add(header + ": " + value);
        return new RawRequest(method, target, more, body);
    }

    RawRequest json(String text) {
        return json(text.getBytes(StandardCharsets.UTF_8));
    }

    RawRequest json(byte[] bytes) {
        return body(bytes).with("Content-Type", "application/json");
    }

    RawRequest body(byte[] bytes) {
        return new RawRequest(method, target, headers, bytes);
    }

    /** In one chunk, so that nothing says beforehand how long it is. */
    RawRequest chunked() {
        var chunk = new ByteArrayOutputStream();
        chunk.writeBytes((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        chunk.writeBytes(body);
        chunk.writeBytes("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return body(chunk.toByteArray()).with("Transfer-Encoding", "chunked");
    }

    boolean has(String header) {
        return headers.stream().anyMatch(line -> line.regionMatches(true, 0, header + ":", 0, header.length() + 1));
    }

    /** Each character of the head is one byte. */
    byte[] bytes(String host) {
        var head = new StringBuilder(
                "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n%s\r\n".formatted(method, target, host, FROM));
        headers.forEach(line -> head.append(line).append("\r\n"));
        if (body != null && !has("Transfer-Encoding")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        if (body != null) {
            bytes.writeBytes(body);
        }
        return bytes.toByteArray();
    }
}
