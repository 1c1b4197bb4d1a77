package dev.diskover.identity.social.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/library", "/s/anna/shop?sort=-price&q=a%20b#top", "/@anna", "/a//b", "/%2Fevil.example"})
    void a_path_of_the_web_app_stays_on_its_origin(String path) {
        // When
        var address = URI.create("http://localhost:8080").resolve(new ReturnPath(path).value());

        // Then
        assertThat(address.getAuthority()).isEqualTo("localhost:8080");
        assertThat(URI.create("http://localhost:8080" + path).getAuthority()).isEqualTo("localhost:8080");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "library",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/a\\b",
                "https://evil.example",
                "javascript:alert(1)",
                "@evil.example",
                ".evil.example",
                ":pw@evil.example",
                "/\t/evil.example",
                "/a\r\nSet-Cookie: x=y",
                "/ a",
                "/\u2215evil",
                "/ü",
                "/<script>",
                "/%zz",
                "/a#b#c"
            })
    void anything_else_is_refused(String path) {
        assertThatThrownBy(() -> new ReturnPath(path)).isInstanceOf(InvalidReturnPath.class);
    }

    @Test
    void a_path_may_have_500_characters() {
        assertThat(new ReturnPath("/" + "a".repeat(499)).value()).hasSize(500);
        assertThatThrownBy(() -> new ReturnPath("/" + "a".repeat(500))).isInstanceOf(InvalidReturnPath.class);
    }

    @Test
    void whoever_names_none_comes_home() {
        assertThat(ReturnPath.ofNullable(null)).isEqualTo(ReturnPath.HOME);
    }
}
