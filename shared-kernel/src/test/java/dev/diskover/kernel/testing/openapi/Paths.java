package dev.diskover.kernel.testing.openapi;

import static java.util.Comparator.comparing;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The operations of a document by the addresses they answer at; of two that fit, the one with fewer variables. */
record Paths(List<Path> paths) {

    private static final String VARIABLE = "\\{[^/]+}";

    static Paths of(URI service) {
        return new Paths(ApiDocument.of(service).operations().stream()
                .map(operation -> new Path(operation, pattern(operation)))
                .sorted(comparing(Path::variables))
                .toList());
    }

    Optional<ApiOperation> operation(String method, String path) {
        return paths.stream()
                .filter(each -> each.operation.method().equalsIgnoreCase(method))
                .filter(each -> each.pattern.matcher(path).matches())
                .map(Path::operation)
                .findFirst();
    }

    private static Pattern pattern(ApiOperation operation) {
        return Pattern.compile(operation.path().replace(".", "\\.").replaceAll(VARIABLE, "[^/]+"));
    }

    private record Path(ApiOperation operation, Pattern pattern) {

        long variables() {
            return Stream.of(operation.path().split("/"))
                    .filter(part -> part.matches(VARIABLE))
                    .count();
        }
    }
}
