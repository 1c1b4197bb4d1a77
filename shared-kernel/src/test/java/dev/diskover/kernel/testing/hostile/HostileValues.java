package dev.diskover.kernel.testing.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** One property of an otherwise fitting body is wrong. */
final class HostileValues {

    private static final List<String> NEVER_RIGHT = List.of(
            "NaN",
            "Infinity",
            "+1",
            "01",
            "0x10",
            "\"\\ud800\"",
            "\"a\\udfff b\"",
            "\"\\u0000\"",
            "\"\u0001\"",
            "\"\\x\"",
            "{\"unknown\": {}}",
            "undefined");
    private static final List<String> PERHAPS = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1.5",
            "1e400",
            "-1e-400",
            "1e1000000000",
            "9223372036854775808",
            "-9223372036854775809",
            "2147483648",
            "\"\"",
            "\" \"",
            "\"not what you want\"",
            "\"1\"",
            "\"\\r\\nBcc: evil@example.test\"",
            "\"javascript:alert(1)\"",
            "\"//evil.example\"",
            "\"' or 1=1--\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"-999999999-01-01T00:00:00Z\"",
            "\"\\u202e\\u200b\\ufeff\"",
            "\"\ud83d\udca9\"",
            "[]",
            "[null]",
            "[[[]]]",
            "{}");

    static Stream<Attack> of(Operation operation, String property) {
        return Stream.of(
                        NEVER_RIGHT.stream()
                                .map(value -> Attack.refused(name(property, value), sent(operation, property, value))),
                        PERHAPS.stream()
                                .map(value -> Attack.any(name(property, value), sent(operation, property, value))),
                        Stream.of(
                                Attack.any(
                                        name(property, "huge"),
                                        sent(operation, property, "\"" + "x".repeat(100_000) + "\"")),
                                Attack.refused(
                                        name(property, "deep"),
                                        sent(operation, property, "[".repeat(10_000) + "]".repeat(10_000))),
                                Attack.refused(
                                        name(property, "999 digits"), sent(operation, property, "9".repeat(9_999))),
                                Attack.any(
                                        name(property, "many"),
                                        sent(operation, property, "[" + "1,".repeat(20_000) + "1]")),
                                notUtf8(operation, property),
                                twice(operation, property, "before"),
                                twice(operation, property, "after"),
                                without(operation, property)))
                .flatMap(attacks -> attacks);
    }

    private static RawRequest sent(Operation operation, String property, String value) {
        return bare(operation).json(json(operation, property, value));
    }

    private static String json(Operation operation, String property, String value) {
        var body = operation.body().deepCopy();
        return body.put(property, "@@").toString().replace("\"@@\"", value);
    }

    private static Attack notUtf8(Operation operation, String property) {
        var bytes =
                json(operation, property, "\"\u00c3\u0028\u00ed\u00a0\u0080\"").getBytes(StandardCharsets.ISO_8859_1);
        return Attack.refused(name(property, "no UTF-8"), bare(operation).json(bytes));
    }

    private static Attack twice(Operation operation, String property, String where) {
        var body = operation.body().toString();
        var inside = body.substring(1, body.length() - 1);
        var again = "\"%s\": null".formatted(property);
        var both = where.equals("before") ? again + "," + inside : inside + "," + again;
        return Attack.refused(name(property, "twice, " + where), bare(operation).json("{" + both + "}"));
    }

    private static Attack without(Operation operation, String property) {
        var body = operation.body().deepCopy();
        body.remove(property);
        return Attack.any(name(property, "absent"), bare(operation).json(body.toString()));
    }

    private static RawRequest bare(Operation operation) {
        return RawRequest.of(operation.method(), operation.target());
    }

    private static String name(String property, String value) {
        return "%s is %s".formatted(property, value);
    }

    private HostileValues() {}
}
