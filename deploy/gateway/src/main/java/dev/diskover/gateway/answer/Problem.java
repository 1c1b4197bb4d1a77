package dev.diskover.gateway.answer;

import java.util.Map;

/** A refusal or failure of the gateway itself. The code is part of the public interface and never changes. */
public record Problem(int status, String code, String title, String detail, Map<String, String> headers) {

    private static final Map<String, String> RETRY_SOON = Map.of("Retry-After", "2");

    private Problem(int status, String code, String title, String detail) {
        this(status, code, title, detail, Map.of());
    }

    public static Problem malformed(String detail) {
        return new Problem(400, "malformed_request", "Bad Request", detail);
    }

    public static Problem originNotAllowed() {
        return new Problem(403, "origin_not_allowed", "Forbidden", "Pages of this origin may not call this address.");
    }

    public static Problem notFound() {
        return new Problem(404, "not_found", "Not Found", "There is nothing at this address.");
    }

    public static Problem methodNotAllowed(String allowed) {
        return new Problem(
                405,
                "method_not_allowed",
                "Method Not Allowed",
                "Methods that are understood: " + allowed + ".",
                Map.of("Allow", allowed));
    }

    public static Problem requestTimeout() {
        return new Problem(
                408,
                "request_timeout",
                "Request Timeout",
                "The request did not arrive in time.",
                Map.of("Connection", "close"));
    }

    public static Problem payloadTooLarge(long limit) {
        return new Problem(
                413,
                "payload_too_large",
                "Content Too Large",
                "The body is longer than the %d bytes that are taken here.".formatted(limit));
    }

    public static Problem urlTooLong(int limit) {
        return new Problem(
                414, "uri_too_long", "URI Too Long", "The address is longer than %d characters.".formatted(limit));
    }

    public static Problem tooManyRequests(long waitSeconds) {
        return new Problem(
                429,
                "too_many_requests",
                "Too Many Requests",
                "That was more than one client may ask in a while. Please wait %d s.".formatted(waitSeconds),
                Map.of("Retry-After", Long.toString(waitSeconds)));
    }

    public static Problem headersTooLarge(long limit) {
        return new Problem(
                431,
                "headers_too_large",
                "Request Header Fields Too Large",
                "The headers are longer than %d bytes together.".formatted(limit));
    }

    public static Problem internalError() {
        return new Problem(
                500, "internal_error", "Internal Server Error", "Something went wrong. The request_id finds it.");
    }

    public static Problem badGateway() {
        return new Problem(502, "bad_gateway", "Bad Gateway", "A part of the system gave an answer without sense.");
    }

    public static Problem serviceUnavailable() {
        return new Problem(
                503,
                "service_unavailable",
                "Service Unavailable",
                "A part of the system is down or restarting. Please try again.",
                RETRY_SOON);
    }

    public static Problem upstreamTimeout() {
        return new Problem(
                504,
                "upstream_timeout",
                "Gateway Timeout",
                "A part of the system did not answer in time. What was asked may or may not have been done.");
    }

    public static Problem oldHttp() {
        return new Problem(505, "http_version_not_supported", "HTTP Version Not Supported", "HTTP/1.1 is needed.");
    }
}
