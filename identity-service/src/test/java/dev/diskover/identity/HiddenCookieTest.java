package dev.diskover.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.Cookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HiddenCookieTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final HiddenCookie onHttps = new HiddenCookie("https://diskover.example", "diskover_refresh", "/v1/auth");
    private final HiddenCookie onHttp = new HiddenCookie("http://localhost:8080", "diskover_refresh", "/v1/auth");

    @Test
    void on_https_browsers_take_it_from_https_pages_only() {
        // When
        var cookie = onHttps.holding("secret", DAY);

        // Then
        assertThat(cookie.getName()).isEqualTo("__Secure-diskover_refresh");
        assertThat(cookie.isSecure()).isTrue();
    }

    @Test
    void on_http_it_has_the_plain_name() {
        // When
        var cookie = onHttp.holding("secret", DAY);

        // Then
        assertThat(cookie.getName()).isEqualTo("diskover_refresh");
        assertThat(cookie.isSecure()).isFalse();
    }

    @Test
    void no_script_reads_it_and_no_other_site_sends_it_along() {
        for (var cookie : new HiddenCookie[] {onHttps, onHttp}) {
            assertThat(cookie.holding("secret", DAY)).satisfies(held -> {
                assertThat(held.isHttpOnly()).isTrue();
                assertThat(held.getSameSite()).isEqualTo(SameSite.LAX);
                assertThat(held.getPath()).isEqualTo("/v1/auth");
                assertThat(held.getMaxAge()).isEqualTo(86_400);
            });
            assertThat(cookie.removed().getMaxAge()).isZero();
        }
    }

    @Test
    void on_https_one_planted_under_the_plain_name_is_not_read() {
        // Given
        var planted = browserWith(Cookie.cookie("diskover_refresh", "planted"));
        var both = browserWith(
                Cookie.cookie("diskover_refresh", "planted"), Cookie.cookie("__Secure-diskover_refresh", "ours"));

        // When, Then
        assertThat(onHttps.shownIn(planted)).isNull();
        assertThat(onHttps.shownIn(both)).isEqualTo("ours");
    }

    @Test
    void on_http_the_plain_name_is_read() {
        // Given
        var browser = browserWith(Cookie.cookie("diskover_refresh", "ours"));

        // When, Then
        assertThat(onHttp.shownIn(browser)).isEqualTo("ours");
    }

    private static Function<String, Cookie> browserWith(Cookie... cookies) {
        Map<String, Cookie> byName = Stream.of(cookies).collect(Collectors.toMap(Cookie::getName, Function.identity()));
        return byName::get;
    }
}
