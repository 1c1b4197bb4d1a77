package dev.diskover.kernel.testing.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Headers that are no proof of anything, or no header at all. */
final class HostileHeaders {

    static final String SECRET = "c4n4ry";
    private static final List<String> NO_PROOFS = List.of(
            "",
            "Bearer",
            "Bearer ",
            "Bearer null",
            "bearer " + SECRET,
            "Bearer a.b.c",
            "Bearer " + SECRET + " " + SECRET,
            "Basic " + SECRET,
            "Basic Og==",
            "Negotiate " + SECRET,
            "Bearer \u00ff\u00fe",
            "Bearer " + unsigned("{\"alg\":\"none\"}"),
            "Bearer " + unsigned("{\"alg\":\"HS256\",\"typ\":\"at+jwt\"}") + SECRET,
            "Bearer " + unsigned("{\"alg\":\"EdDSA\",\"typ\":\"at+jwt\",\"kid\":\"../../../dev/null\"}") + SECRET,
            "Bearer " + unsigned("{\"alg\":\"EdDSA\",\"typ\":\"at+jwt\",\"jku\":\"http://127.0.0.1:1/\"}") + SECRET,
            "Bearer dsk_pat_" + SECRET,
            "Bearer dsk_pat_" + "0".repeat(46),
            "Bearer " + SECRET.repeat(2_000));
    private static final Map<String, List<String>> ODD = Map.of(
            "Idempotency-Key", List.of("", "k".repeat(256), "k".repeat(10_000), "\u00ff", "a\tb"),
            "Accept", List.of("", "nonsense", "application/json;q=abc", "*/*;q=0", "text/html", "a/b,".repeat(1000)),
            "If-Match", List.of("", "*", "\"x\"", "W/\"1\"", "\"99999999999999999999\"", "\"-1\"", "\"1\", \"2\""),
            "Accept-Language", List.of("", "x".repeat(5000), "*;q=x", "\u00ff"),
            "Cookie", List.of("=", ";;;", "diskover_refresh=" + SECRET, "a=" + "b".repeat(10_000)),
            "X-Forwarded-For", List.of("", "nonsense", "::ffff:999.1.1.1", "1.1.1.1,".repeat(500)),
            "X-Request-Id", List.of("", "a b", "x".repeat(5000), "\u00ff"),
            "traceparent", List.of("", "00-zz", "x".repeat(5000)),
            "X-HTTP-Method-Override", List.of("DELETE"));

    static Stream<Attack> of(Operation operation) {
        var request = operation.request();
        var odd = ODD.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(header -> header.getValue().stream().map(value -> odd(request, header.getKey(), value)));
        return Stream.of(NO_PROOFS.stream().map(value -> proof(operation, value)), odd, tooMuch(request))
                .flatMap(attacks -> attacks);
    }

    private static Attack proof(Operation operation, String value) {
        var name = "Authorization %.60s".formatted(value);
        var request = operation.request().with("Authorization", value);
        return operation.secured() ? Attack.refused(name, request) : Attack.any(name, request);
    }

    private static Attack odd(RawRequest request, String header, String value) {
        return Attack.any("%s: %.60s".formatted(header, value), request.with(header, value));
    }

    private static Stream<Attack> tooMuch(RawRequest request) {
        return Stream.of(
                Attack.parser("a proof of 64 KB", request.with("Authorization", "Bearer " + "x".repeat(65_536))),
                Attack.parser("a NUL in a header", request.with("Idempotency-Key", "a\u0000b")),
                Attack.parser("a folded header", request.with("Idempotency-Key", "a\r\n b")),
                Attack.parser("a header without a name", request.with("", "a")),
                Attack.any("two keys", request.with("Idempotency-Key", "a").with("Idempotency-Key", "b")));
    }

    private static String unsigned(String head) {
        var claims = "{\"iss\":\"http://localhost:8080\",\"aud\":\"diskover\",\"sub\":\"" + Samples.NOBODYS_ID
                + "\",\"exp\":4102444800,\"groups\":[\"user\",\"admin:write\"]}";
        return encoded(head) + "." + encoded(claims) + ".";
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private HostileHeaders() {}
}
