package dev.diskover.asset.asset.adapter.in.rest;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.BEN;
import static dev.diskover.asset.fixture.Cast.MB;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static dev.diskover.asset.fixture.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.diskover.asset.fixture.Facts;
import dev.diskover.asset.fixture.RunningService;
import dev.diskover.asset.membership.domain.UserId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
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
                "{} | 422 | validation_failed | filename",
                "{'filename': '', 'content_type': 'a/b', 'size_bytes': 1} | 422 | validation_failed | filename",
                "{'filename': 'a', 'content_type': 'a/b', 'size_bytes': 0} | 422 | validation_failed | size_bytes",
                "{'filename': 'a', 'content_type': 'a/b', 'size_bytes': 5368709121} | 422 | validation_failed | size_bytes",
                "{'filename': 'a', 'content_type': 'a/b', 'size_bytes': 1, 'checksum_sha256': 'ab'} | 422 | validation_failed | checksum_sha256",
                "{'filename': 'a', 'content_type': 'a/b', 'size_bytes': 1, 'name': ' '} | 422 | validation_failed | name",
                "{'filename': 'a', 'content_type': 'a/b', 'size_bytes': '1'} | 400 | invalid_value | size_bytes",
                "{'filename': 'a', 'content_type': 'a/b', 'size_bytes': 1.5} | 400 | invalid_value | size_bytes",
                "{'filename': 'a', 'content_type': 'a/b', 'size_bytes': 1, 'status': 'ready'} | 400 | unknown_field | status"
            })
    void a_file_that_cannot_be_is_refused_and_the_field_named(String body, int status, String code, String field) {
        announce(ANNA, body.replace('\'', '"'))
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors.field", hasItem(field));
        assertThat(count("select count(*) from assets")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"name, 201", "filename, 1001", "content_type, 128"})
    void a_text_that_is_too_long_is_refused_and_the_field_named(String field, int length) {
        // Given
        var file = new HashMap<String, Object>(Map.of("filename", "a", "content_type", "a/b", "size_bytes", 1));
        file.put(field, "a".repeat(length));

        // When, Then
        as(ANNA).body(file)
                .post(assets(SHOP))
                .then()
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

    @Test
    void the_same_key_and_body_answer_the_first_answer_again() {
        // When
        var first = announceWithKey(ANNA, "one", FILE).statusCode(201).header("Idempotency-Replayed", nullValue());
        var again = announceWithKey(ANNA, "one", FILE).statusCode(201).header("Idempotency-Replayed", equalTo("true"));

        // Then
        assertThat(again.extract().asString()).isEqualTo(first.extract().asString());
        again.header("Location", endsWith(first.extract().path("asset.id")));
        assertThat(count("select count(*) from assets")).isEqualTo(1);
        assertThat(count("select assets_count from usage")).isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        // Given
        announceWithKey(ANNA, "one", FILE).statusCode(201);

        // When, Then
        announceWithKey(ANNA, "one", FILE.replace(": 7", ": 8"))
                .statusCode(422)
                .body("code", equalTo("idempotency_key_reused"));
    }

    @Test
    void keys_of_two_callers_never_meet() {
        announceWithKey(ANNA, "one", FILE).statusCode(201);
        announceWithKey(BEN, "one", FILE).statusCode(201).header("Idempotency-Replayed", nullValue());
        assertThat(count("select count(*) from assets")).isEqualTo(2);
    }

    @Test
    void the_same_key_at_once_reserves_once() {
        // When
        var statuses =
                atOnce(12, () -> announceWithKey(ANNA, "one", FILE).extract().statusCode());

        // Then
        assertThat(statuses).contains(201).allMatch(status -> status == 201 || status == 409);
        assertThat(count("select count(*) from assets")).isEqualTo(1);
        assertThat(count("select assets_count from usage")).isEqualTo(1);
    }

    private static ValidatableResponse announce(UserId user, String body) {
        return as(user).body(body).post(assets(SHOP)).then();
    }

    private static ValidatableResponse announceWithKey(UserId user, String key, String body) {
        return as(user).header("Idempotency-Key", key)
                .body(body)
                .post(assets(SHOP))
                .then();
    }
}
