package dev.diskover.gateway.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.gateway.fixture.SettingsFixture;
import dev.diskover.gateway.fixture.StubRequest;
import dev.diskover.gateway.request.Exchange;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerHeadersTest {

    private final AnswerHeaders headers =
            new AnswerHeaders(new Cors(SettingsFixture.settings("http://order", "https://shop.example", "true")));

    @Test
    void a_browser_that_came_by_https_is_told_to_stay_there() {
        assertThat(strictTransport("https")).isEqualTo("max-age=31536000; includeSubDomains");
    }

    @Test
    void one_that_came_by_http_is_not() {
        assertThat(strictTransport("http")).isNull();
    }

    private String strictTransport(String scheme) {
        var exchange = new Exchange(StubRequest.with(Map.of("X-Forwarded-Proto", scheme)), true);
        headers.applyTo(exchange);
        return exchange.response().headers().get("Strict-Transport-Security");
    }
}
