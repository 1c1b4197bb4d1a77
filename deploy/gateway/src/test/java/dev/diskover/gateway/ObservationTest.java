package dev.diskover.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.gateway.fixture.RawHttp;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ObservationTest extends GatewayTest {

    private static final Logger ACCESS = Logger.getLogger("access");

    @TestHTTPResource(value = "/q/metrics", management = true)
    URL metrics;

    private final List<ExtLogRecord> lines = new CopyOnWriteArrayList<>();
    private final ExtHandler listener = new ExtHandler() {
        @Override
        protected void doPublish(ExtLogRecord line) {
            lines.add(line);
        }
    };

    @BeforeEach
    void listen() {
        ACCESS.setLevel(Level.INFO);
        ACCESS.addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        ACCESS.removeHandler(listener);
        ACCESS.setLevel(Level.OFF);
    }

    @Test
    void each_request_is_one_line_with_fields_and_without_secrets() {
        gateway().get("/v1/products/42?token=secret", "X-Request-Id: job-42", "Authorization: Bearer secret");

        var line = line("job-42");
        assertThat(line.getMdcCopy())
                .containsEntry("method", "GET")
                .containsEntry("route", "/v1/products/**")
                .containsEntry("service", "catalog")
                .containsEntry("status", "200")
                .containsKeys("ms", "trace_id", "client");
        assertThat(line.getMessage() + line.getMdcCopy())
                .doesNotContain("secret")
                .doesNotContain("/42");
    }

    @Test
    void a_failure_says_why() {
        gateway().get("/v1/series?do=nothing&token=secret", "X-Request-Id: job-43");

        assertThat(line("job-43").getMdcCopy())
                .containsEntry("status", "504")
                .containsEntry("failure", "NoStackTraceTimeoutException");
    }

    @Test
    void a_request_that_is_refused_before_it_has_come_is_logged_too() {
        gateway().send(RawHttp.head("POST", "/v1/products", "X-Request-Id: job-46", "Content-Length: 999999") + "\r\n");

        assertThat(line("job-46").getMdcCopy()).containsEntry("status", "413");
    }

    @Test
    void an_answer_that_breaks_off_is_logged_too() {
        gateway().get("/v1/products?do=die-midway", "X-Request-Id: job-45");

        assertThat(line("job-45").getMdcCopy())
                .containsEntry("status", "502")
                .containsEntry("failure", "the answer broke off");
    }

    @Test
    void a_client_that_leaves_is_logged_as_such() {
        gateway().talk(socket -> {
            RawHttp.write(socket, RawHttp.head("GET", "/v1/transactions?do=nothing", "X-Request-Id: job-44") + "\r\n");
            socket.setSoLinger(true, 0);
            Awaitility.await().pollDelay(Duration.ofMillis(200)).until(() -> true);
            return null;
        });

        assertThat(line("job-44").getMdcCopy()).containsEntry("status", "499");
    }

    @Test
    void metrics_are_by_route_and_status_and_not_reachable_from_outside() {
        gateway().get("/v1/products/4711");
        gateway().get("/v1/elsewhere/4711");

        var text = new RawHttp(metrics.getPort()).get("/q/metrics").body();

        assertThat(text)
                .contains("gateway_requests_seconds_count{route=\"/v1/products/**\",service=\"catalog\",status=\"200\"")
                .contains("gateway_requests_seconds_count{route=\"unmatched\",service=\"gateway\",status=\"404\"")
                .contains("gateway_upstream_seconds_count{outcome=\"answered\",service=\"catalog\"")
                .doesNotContain("4711");
        assertThat(metrics.getPort()).isNotEqualTo(address.getPort());
        assertProblem(gateway().get("/q/metrics"), 404, "not_found");
    }

    private ExtLogRecord line(String requestId) {
        return Awaitility.await()
                .until(
                        () -> lines.stream()
                                .filter(line -> requestId.equals(line.getMdc("request_id")))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
