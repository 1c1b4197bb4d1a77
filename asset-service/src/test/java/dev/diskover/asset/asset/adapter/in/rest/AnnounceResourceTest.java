package dev.diskover.asset.asset.adapter.in.rest;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.BEN;
import static dev.diskover.asset.fixture.Cast.MB;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static dev.diskover.asset.fixture.Cast.VERA;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.diskover.asset.fixture.Facts;
import dev.diskover.asset.fixture.RunningService;
import dev.diskover.asset.membership.domain.UserId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AnnounceResourceTest extends RunningService {

    private static final String FILE = """
            {"name": "Loops", "filename": "../loops.zip", "content_type": "Application/ZIP", "size_bytes": 7,
             "checksum_sha256": "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08"}
            """;

    @Test
    void the_answer_says_where_and_how_to_put_the_bytes() {
        // When
        var announced = announce(ANNA, FILE)
                .statusCode(201)
                .body("asset.status", equalTo("pending"))
                .body("asset.name", equalTo("Loops"))
                .body("asset.filename", equalTo("loops.zip"))
                .body("asset.content_type", equalTo("application/zip"))
                .body(
                        "asset.checksum_sha256",
                        equalTo("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"))
                .body("upload.method", equalTo("PUT"))
                .body("upload.expires_at", equalTo("2026-11-21T12:15:00Z"))
                .extract();

        // Then
        String id = announced.path("asset.id");
        assertThat(announced.header("Location")).endsWith(assets(SHOP) + "/" + id);
        assertThat(announced.<String>path("upload.url"))
                .contains("/%s/%s/loops.zip".formatted(SHOP.value(), id))
                .contains("X-Amz-Expires=900");
    }

    @Test
    void a_member_announces_and_a_viewer_may_not() {
        announce(BEN, FILE).statusCode(201);
        announce(VERA, FILE).statusCode(403).body("code", equalTo("role_not_sufficient"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "filename | null | 422 | validation_failed",
                "filename | '' | 422 | validation_failed",
                "content_type | null | 422 | validation_failed",
                "size_bytes | null | 422 | validation_failed",
                "size_bytes | 0 | 422 | validation_failed",
                "size_bytes | 5368709121 | 422 | validation_failed",
                "checksum_sha256 | 'ab' | 422 | validation_failed",
                "name | ' ' | 422 | validation_failed",
                "size_bytes | '1' | 400 | invalid_value",
                "size_bytes | 1.5 | 400 | invalid_value",
                "filename | ['a'] | 400 | invalid_value",
                "status | 'ready' | 400 | unknown_field"
            })
    void a_file_that_cannot_be_is_refused_and_the_field_named(String field, String value, int status, String code) {
        announce(ANNA, fileWith(field, value.replace('\'', '"')))
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors.field", hasItem(field));
        assertThat(count("select count(*) from assets")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"name, 201", "filename, 1001", "content_type, 128"})
    void a_text_that_is_too_long_is_refused_and_the_field_named(String field, int length) {
        announce(ANNA, fileWith(field, '"' + "a".repeat(length) + '"'))
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body("errors.field", hasItem(field));
    }

    @Test
    void a_body_beyond_a_megabyte_is_not_read() {
        announce(ANNA, FILE + " ".repeat((int) MB)).statusCode(413);
        assertThat(count("select count(*) from assets")).isZero();
    }

    @Test
    void what_is_no_media_type_is_refused() {
        announce(ANNA, FILE.replace("Application/ZIP", "zip"))
                .statusCode(422)
                .body("code", equalTo("invalid_content_type"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 10, 10, 1048577, max_upload_size_mb, 1, 0",
        "4, 2, 10, 2097153, max_total_storage_mb, 2, 0",
        "1, 10, 0, 1, max_assets_count, 0, 0"
    })
    void what_the_licence_does_not_allow_is_refused_with_its_figures(
            int uploadMb, int storageMb, int count, long bytes, String limit, int max, int used) {
        // Given
        told(Facts.at(clock.instant().plusSeconds(1), Facts.license(SHOP, uploadMb, storageMb, count)));

        // When, Then
        announce(ANNA, FILE.replace(": 7", ": " + bytes))
                .statusCode(422)
                .body("code", equalTo("license_limit_exceeded"))
                .body("limit", equalTo(limit))
                .body("max", is(max))
                .body("used", is(used));
        assertThat(count("select count(*) from assets")).isZero();
    }

    private static String fileWith(String field, String value) {
        var fields = new TreeMap<>(Map.of("filename", "\"a\"", "content_type", "\"a/b\"", "size_bytes", "1"));
        fields.put(field, value);
        return fields.entrySet().stream()
                .map(entry -> "\"%s\": %s".formatted(entry.getKey(), entry.getValue()))
                .collect(joining(", ", "{", "}"));
    }

    private static ValidatableResponse announce(UserId user, String body) {
        return as(user).body(body).post(assets(SHOP)).then();
    }
}
