package dev.diskover.kernel.testing.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;

import java.util.List;
import java.util.stream.Stream;

/** Bodies that are no JSON, or not the JSON that is wanted. */
final class HostileBodies {

    private static final int DEPTH = 10_000;
    private static final String HUGE = "{\"a\": \"" + "x".repeat(2_000_000) + "\"}";
    private static final List<String> NO_OBJECTS =
            List.of("", " ", "not json", "{", "\"text\"", "12", "true", "[1]", "{}{}", "{'a': 1}", "{\"a\": 1,}");

    static Stream<Attack> of(Operation operation) {
        if (operation.body() == null) {
            return Stream.of(
                    Attack.any("an unwanted body", operation.request().json("{\"a\": 1}")),
                    Attack.any("an unwanted body of 2 MB", operation.request().json("x".repeat(2_000_000))));
        }
        return Stream.of(shapeless(operation), encodings(operation), spoilt(operation), values(operation))
                .flatMap(attacks -> attacks);
    }

    private static Stream<Attack> shapeless(Operation operation) {
        var bare = RawRequest.of(operation.method(), operation.target());
        var proper = operation.body().toString();
        var texts = NO_OBJECTS.stream().map(text -> Attack.refused("the body " + text, bare.json(text)));
        return Stream.concat(
                texts,
                Stream.of(
                        Attack.any("no body", bare.with("Content-Type", "application/json")),
                        Attack.any("the body null", bare.json("null")),
                        Attack.refused("truncated", bare.json(proper.substring(0, proper.length() - 1))),
                        Attack.refused("deep lists", bare.json("[".repeat(DEPTH) + "]".repeat(DEPTH))),
                        Attack.refused("deep objects", bare.json("{\"a\":".repeat(DEPTH) + "1" + "}".repeat(DEPTH))),
                        Attack.refused("2 MB", bare.json(HUGE)),
                        Attack.refused("2 MB in a chunk", bare.json(HUGE).chunked()),
                        Attack.any("a chunk", bare.json(proper).chunked())));
    }

    private static Stream<Attack> encodings(Operation operation) {
        var bare = RawRequest.of(operation.method(), operation.target());
        var proper = operation.body().toString();
        return Stream.of(
                Attack.refused("UTF-16", bare.json(proper.getBytes(UTF_16))),
                Attack.refused("no UTF-8", bare.json("{\"\u00ff\u00fe\": \"\u00c3\u0028\"}".getBytes(ISO_8859_1))),
                Attack.any("no media type", bare.body(proper.getBytes(ISO_8859_1))),
                Attack.refused("a broken media type", typed(bare, proper, ";;/")),
                Attack.refused("plain text", typed(bare, proper, "text/plain")),
                Attack.refused("XML", typed(bare, "<a/>", "application/xml")),
                Attack.refused("a form", typed(bare, "a=1", "application/x-www-form-urlencoded")),
                Attack.refused("a multipart form", typed(bare, proper, "multipart/form-data; boundary=x")),
                Attack.any("a charset nobody has", typed(bare, proper, "application/json; charset=nonsense")),
                Attack.any("claims to be zipped", operation.request().with("Content-Encoding", "gzip")));
    }

    private static RawRequest typed(RawRequest bare, String body, String type) {
        return bare.body(body.getBytes(ISO_8859_1)).with("Content-Type", type);
    }

    private static Stream<Attack> spoilt(Operation operation) {
        var bare = RawRequest.of(operation.method(), operation.target());
        var inside = operation.body().toString().substring(1);
        var comma = inside.equals("}") ? "" : ",";
        return Stream.of(
                Attack.refused("an unknown property", bare.json("{\"unknown_property\": 1" + comma + inside)),
                Attack.refused("__proto__", bare.json("{\"__proto__\": {\"admin\": true}" + comma + inside)),
                Attack.refused("a NUL as name", bare.json("{\"\\u0000\": 1" + comma + inside)),
                Attack.refused("a long name", bare.json("{\"" + "n".repeat(60_000) + "\": 1" + comma + inside)));
    }

    private static Stream<Attack> values(Operation operation) {
        return operation.properties().keySet().stream().flatMap(name -> HostileValues.of(operation, name));
    }

    private HostileBodies() {}
}
