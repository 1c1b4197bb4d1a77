package dev.diskover.kernel.testing.hostile;

import java.util.List;
import java.util.stream.Stream;

/** Ids that are no ids. */
final class HostilePaths {

    private static final List<String> NO_IDS = List.of(
            "not-an-id",
            Samples.NOBODYS_ID,
            "0",
            "-1",
            "null",
            "..",
            "...",
            "%2e%2e",
            "%2e%2e%2f%2e%2e%2fq%2fmetrics",
            "a%2Fb",
            "%2F",
            "%5c..%5c",
            "%00",
            "0199dead-beef-7000-8000-00000000dead%00",
            "%0d%0aX-Evil:%20yes",
            "%01",
            "%7f",
            "%20",
            "%c3%a9",
            "%f0%9f%92%a9",
            ";x=y",
            "'%20or%201=1--",
            "%7B%7D%24%7Bjndi:ldap:x%7D",
            "%c0%ae%c0%ae",
            "%ff",
            "%ed%a0%80");
    private static final List<String> UNPARSABLE =
            List.of("\u0001", "\u0000", "a b", "a\rb", "\u00e9", "#x", "{}", "%", "%zz");

    static Stream<Attack> of(Operation operation) {
        return operation.ids().keySet().stream().flatMap(id -> Stream.of(
                        NO_IDS.stream().map(value -> attack(operation, id, value)),
                        Stream.of(attack(operation, id, "a".repeat(3000))),
                        Stream.of(Attack.parser(
                                "a very long %s".formatted(id),
                                operation.request(operation.target(id, "9".repeat(20_000))))),
                        UNPARSABLE.stream().map(value -> parser(operation, id, value)))
                .flatMap(attacks -> attacks));
    }

    private static Attack attack(Operation operation, String id, String value) {
        return Attack.any("%s is %.60s".formatted(id, value), operation.request(operation.target(id, value)));
    }

    private static Attack parser(Operation operation, String id, String value) {
        return Attack.parser("%s is %s, raw".formatted(id, value), operation.request(operation.target(id, value)));
    }

    private HostilePaths() {}
}
