package dev.diskover.gateway.upstream;

import dev.diskover.gateway.config.GatewayConfig;
import dev.diskover.gateway.config.ServiceAddress;
import dev.diskover.gateway.config.Settings;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Connections to the services: one pool each, kept alive, and never waited for longer than the connect timeout. */
@Singleton
public final class UpstreamClient {

    private static final int KEEP_ALIVE_SECONDS = 30;

    private final HttpClient client;
    private final Map<String, ServiceAddress> services;
    private final long connectTimeoutMillis;

    UpstreamClient(Vertx vertx, Settings settings, GatewayConfig config) {
        services = settings.services();
        connectTimeoutMillis = config.upstream().connectTimeout().toMillis();
        client = vertx.httpClientBuilder()
                .with(options(config.upstream()))
                .with(pool(config.upstream()))
                // What breaks a connection also fails its requests, and is told there.
                .withConnectHandler(connection -> connection.exceptionHandler(cause -> {}))
                .build();
    }

    private static HttpClientOptions options(GatewayConfig.Upstream config) {
        return new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(config.connectTimeout().toMillis()))
                .setIdleTimeout(Math.toIntExact(config.idleTimeout().toSeconds()))
                // Below the idle timeout of the services, so that it is never they who hang up first.
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setMaxWaitQueueSize(config.waitingPerService())
                .setTcpNoDelay(true)
                .setDecompressionSupported(false);
    }

    private static PoolOptions pool(GatewayConfig.Upstream config) {
        return new PoolOptions().setHttp1MaxSize(config.connectionsPerService());
    }

    Set<String> services() {
        return services.keySet();
    }

    /** Method and path are set by the proxy; {@code silence} bounds the wait for the head of the answer. */
    Future<HttpClientRequest> request(String service, Duration silence) {
        return connect(to(service).setIdleTimeout(silence.toMillis()));
    }

    Future<HttpClientRequest> get(String service, String path, Duration silence) {
        return connect(to(service).setMethod(HttpMethod.GET).setURI(path).setIdleTimeout(silence.toMillis()));
    }

    /**
     * The pool has such a limit too, but where a connection comes free in the moment when it ends, hands it to nobody
     * and forgets it until the time limit of the request ends: under too much load one after the other is lost
     * (Vert.x issue 6169, not mended in 4.5). Here whoever gives up keeps its place until a connection comes, and gives
     * it back at once.
     */
    private Future<HttpClientRequest> connect(RequestOptions options) {
        var connected = client.request(options);
        return connected
                .timeout(connectTimeoutMillis, TimeUnit.MILLISECONDS)
                .onFailure(late -> connected.onSuccess(UpstreamClient::giveBack));
    }

    private static void giveBack(HttpClientRequest unused) {
        // Without a handler Vert.x logs it as a failure.
        unused.exceptionHandler(reset -> {});
        unused.reset();
    }

    private RequestOptions to(String service) {
        var address = services.get(service);
        return new RequestOptions()
                .setHost(address.host())
                .setPort(address.port())
                .setSsl(address.tls());
    }
}
