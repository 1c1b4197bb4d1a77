package dev.diskover.kernel.testing.hostile;

import java.util.List;
import java.util.stream.Stream;

/** Query parameters that make no sense. */
final class HostileQueries {

    private static final List<String> VALUES = List.of(
            "",
            "abc",
            "0",
            "-1",
            "101",
            "2147483648",
            "99999999999999999999999",
            "1e9",
            "1e999999999",
            "NaN",
            "true",
            "null",
            "%00",
            "a%00b",
            "%01",
            "%0d%0aX-Evil:yes",
            "%ed%a0%80",
            "%c0%ae",
            "%ff",
            "%25",
            "%f0%9f%92%a9",
            "'%20or%201=1--",
            "%25%25%25_%5c",
            "(((((((((((((((((a%2B)%2B)%2B)%2B",
            "AAAA",
            "e30",
            "bnVsbA",
            "W10",
            "eyJrIjoxfQ",
            "-99999-99-99T99:99:99Z",
            "9999999999-12-31",
            "2026-11-21T12:00:00",
            Samples.NOBODYS_ID,
            "[]",
            "id,id,id,-id",
            "-",
            ",",
            "a".repeat(3000));
    private static final List<String> UNKNOWN =
            List.of("unknown_parameter=1", "%00=1", "a%5Bb%5D=c", "%0d%0a=1", "a".repeat(2000) + "=1", "%ff=x");
    private static final List<String> BROKEN = List.of("%zz", "x=%zz", "x=%", "{", "&&&", "=", "limit=5;limit=6", "?");

    static Stream<Attack> of(Operation operation) {
        return Stream.of(
                        operation.queries().stream().flatMap(name -> of(operation, name)),
                        UNKNOWN.stream()
                                .map(query -> Attack.refused("?%.40s".formatted(query), sent(operation, query))),
                        BROKEN.stream().map(query -> Attack.parser("?" + query, sent(operation, query))))
                .flatMap(attacks -> attacks);
    }

    private static Stream<Attack> of(Operation operation, String name) {
        var one = VALUES.stream().map(value -> name + "=" + value);
        var odd = Stream.of(name, name + "=1&" + name + "=2", name + "[]=1", name + "=1&" + (name + "=1&").repeat(100));
        return Stream.concat(one, odd).map(query -> Attack.any("?%.60s".formatted(query), sent(operation, query)));
    }

    private static RawRequest sent(Operation operation, String query) {
        return operation.request(operation.target() + "?" + query);
    }

    private HostileQueries() {}
}
