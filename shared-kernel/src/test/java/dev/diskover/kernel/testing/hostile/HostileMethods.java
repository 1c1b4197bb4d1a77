package dev.diskover.kernel.testing.hostile;

import java.util.Set;
import java.util.stream.Stream;

/** Methods that a path does not have. */
final class HostileMethods {

    static Stream<Attack> of(Operation operation, Set<String> allowed) {
        return Stream.of("TRACE", "BREW", "get", "POST", "PUT", "PATCH", "DELETE")
                .filter(method -> !allowed.contains(method))
                .map(method -> Attack.refused(method, RawRequest.of(method, operation.target())));
    }

    private HostileMethods() {}
}
