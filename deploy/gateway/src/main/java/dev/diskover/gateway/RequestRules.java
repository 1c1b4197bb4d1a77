package dev.diskover.gateway;

import dev.diskover.gateway.answer.Problem;
import dev.diskover.gateway.config.GatewayConfig;
import dev.diskover.gateway.request.Client;
import dev.diskover.gateway.request.Exchange;
import dev.diskover.gateway.request.PathRules;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** What a request must look like before it is looked at. */
@Singleton
final class RequestRules {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final int maxUrlLength;
    private final long maxHeaderSize;

    RequestRules(GatewayConfig config) {
        maxUrlLength = config.limits().urlLength();
        maxHeaderSize = config.limits().headerSize().asLongValue();
    }

    Optional<Problem> fault(Exchange exchange) {
        var request = exchange.request();
        if (request.version() == HttpVersion.HTTP_1_0) {
            return Optional.of(Problem.oldHttp());
        }
        if (!METHODS.contains(request.method().name())) {
            return Optional.of(Problem.methodNotAllowed(
                    String.join(", ", METHODS.stream().sorted().toList())));
        }
        if (request.uri().length() > maxUrlLength) {
            return Optional.of(Problem.urlTooLong(maxUrlLength));
        }
        if (headerSize(request) > maxHeaderSize) {
            return Optional.of(Problem.headersTooLarge(maxHeaderSize));
        }
        return formFault(exchange).map(Problem::malformed);
    }

    private static long headerSize(HttpServerRequest request) {
        var size = 0L;
        for (var header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + 4;
        }
        return size;
    }

    private static Optional<String> formFault(Exchange exchange) {
        var request = exchange.request();
        if (request.headers().getAll("Host").size() != 1 || !Client.isHost(request.getHeader("Host"))) {
            return Optional.of("The request must have one well-formed Host header.");
        }
        var coding = request.headers().getAll("Transfer-Encoding");
        if (!coding.isEmpty() && !(coding.size() == 1 && coding.getFirst().equals("chunked"))) {
            return Optional.of("The only Transfer-Encoding understood is 'chunked'.");
        }
        var query = request.uri().substring(exchange.path().length());
        return PathRules.fault(exchange.path()).or(() -> PathRules.queryFault(query));
    }
}
