package dev.diskover.kernel.adapter.rest.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A refusal that operations have in common, whoever makes it: the kernel, or the gateway before it. */
enum CommonAnswer {
    MALFORMED(
            400,
            "The query parameter colour does not exist here",
            "unknown_parameter",
            "invalid_parameter",
            "malformed_request"),
    MALFORMED_BODY(
            400,
            "The body is not valid JSON",
            "malformed_json",
            "unknown_field",
            "invalid_value",
            "unknown_parameter",
            "malformed_request"),
    NOT_SIGNED_IN(
            401,
            "Sign in, or send a valid access token",
            Map.of("WWW-Authenticate", "The scheme to sign in with: Bearer"),
            "unauthorized"),
    /** Of a role that is needed. */
    NOT_ALLOWED(403, "Your account may not do this", "forbidden", "personal_token_refused", "insufficient_scope"),
    TOKEN_NOT_ALLOWED(
            403,
            "This personal access token does not have the scope that this takes",
            "insufficient_scope",
            "personal_token_refused"),
    NOT_FOUND(404, "There is nothing here", "not_found"),
    NOT_ACCEPTABLE(406, "Not Acceptable", "not_acceptable"),
    TOO_LARGE(413, "The body is longer than 1048576 bytes", "payload_too_large"),
    UNKNOWN_MEDIA_TYPE(415, "Unsupported Media Type", "unsupported_media_type"),
    INVALID(422, "Some fields are not valid", "validation_failed"),
    TOO_MANY(
            429,
            "That was more than one client may ask in a while. Please wait 7 s.",
            Map.of("Retry-After", "After how many seconds to ask again"),
            "too_many_requests"),
    UNAVAILABLE(
            503,
            "A part of the system is down or restarting. Please try again.",
            Map.of("Retry-After", "After how many seconds to ask again"),
            "service_unavailable");

    private final int status;
    private final String detail;
    private final Map<String, String> headers;
    private final List<String> codes;

    CommonAnswer(int status, String detail, String... codes) {
        this(status, detail, Map.of(), codes);
    }

    CommonAnswer(int status, String detail, Map<String, String> headers, String... codes) {
        this.status = status;
        this.detail = detail;
        this.headers = headers;
        this.codes = List.of(codes);
    }

    String status() {
        return Integer.toString(status);
    }

    /** What is said in the example. */
    String detail() {
        return detail;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** The first is that of the example. */
    List<String> codes() {
        return codes;
    }

    /** Of the component that all operations share. */
    String componentName() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
