package dev.diskover.entitlement.download.adapter.out.s3;

import static dev.diskover.entitlement.fixture.Cast.NOON;
import static dev.diskover.entitlement.fixture.StoredObjects.presigner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.entitlement.download.adapter.out.s3.SigV4QuerySigner.Credentials;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

class SigV4QuerySignerTest {

    private static final Credentials CREDENTIALS =
            new Credentials("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/asset/loops.zip",
                "org/asset/a name with spaces & signs+(1)!*'~.zip",
                "org/asset/Grüße-音楽.zip",
                "org/asset/100%25.zip"
            })
    void the_sdk_signs_the_same_with_the_bucket_in_the_path(String key) {
        // Given
        var endpoint = URI.create("http://127.0.0.1:19000");
        var signer = new SigV4QuerySigner(Bucket.of(endpoint, "us-east-1", "diskover", true), CREDENTIALS);

        // When, Then
        try (var sdk = presigner(endpoint.toString(), CREDENTIALS.accessKeyId(), CREDENTIALS.secretAccessKey())) {
            assertSame(sdk, signer, key);
        }
    }

    @Test
    void the_sdk_signs_the_same_for_amazon_with_the_bucket_in_the_host() {
        // Given
        var signer = new SigV4QuerySigner(Bucket.of(null, "us-east-1", "diskover", false), CREDENTIALS);

        // When, Then
        try (var sdk = presigner(CREDENTIALS.accessKeyId(), CREDENTIALS.secretAccessKey(), false)
                .build()) {
            // The SDK leaves out the region for us-east-1 only: the legacy global endpoint.
            var ours = signer.sign("org/asset/loops.zip", "attachment", NOON, HOUR);
            var theirs = sdkAddress(sdk, "org/asset/loops.zip", "attachment");
            assertThat(URI.create(ours).getHost()).isEqualTo("diskover.s3.us-east-1.amazonaws.com");
            assertThat(URI.create(theirs).getHost()).isEqualTo("diskover.s3.amazonaws.com");
            assertThat(URI.create(ours).getRawPath())
                    .isEqualTo(URI.create(theirs).getRawPath());
        }
    }

    @Test
    void the_key_of_one_day_is_not_used_on_the_next() {
        // Given
        var bucket = Bucket.of(URI.create("https://storage.example"), "eu-central-1", "b", true);
        var used = new SigV4QuerySigner(bucket, CREDENTIALS);
        used.sign("k", "attachment", NOON, HOUR);

        // When
        var nextDay = used.sign("k", "attachment", NOON.plus(Duration.ofDays(1)), HOUR);

        // Then
        assertThat(nextDay)
                .isEqualTo(new SigV4QuerySigner(bucket, CREDENTIALS)
                        .sign("k", "attachment", NOON.plus(Duration.ofDays(1)), HOUR))
                .contains("X-Amz-Date=20261122T120000Z")
                .contains("%2F20261122%2Feu-central-1%2Fs3%2Faws4_request");
    }

    @ParameterizedTest
    @CsvSource({
        "https://storage.example:443, https://storage.example/b/k",
        "http://storage.example:80, http://storage.example/b/k",
        "https://storage.example:9000, https://storage.example:9000/b/k",
        "http://storage.example:443, http://storage.example:443/b/k",
        "http://storage.example/, http://storage.example/b/k",
    })
    void the_host_is_signed_as_a_client_sends_it(String endpoint, String start) {
        // Given
        var signer = new SigV4QuerySigner(Bucket.of(URI.create(endpoint), "us-east-1", "b", true), CREDENTIALS);

        // When
        var address = signer.sign("k", "attachment", NOON, HOUR);

        // Then
        assertThat(address).startsWith(start + "?X-Amz-Algorithm=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"storage.example", "http:///nowhere", "http://storage.example/base/path"})
    void an_endpoint_that_is_no_server_is_refused_at_the_start(String endpoint) {
        assertThatThrownBy(() -> Bucket.of(URI.create(endpoint), "us-east-1", "b", true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("S3_ENDPOINT");
    }

    private static void assertSame(S3Presigner sdk, SigV4QuerySigner signer, String key) {
        var disposition = ContentDisposition.attachment("Grüße \"100%\".zip");
        var theirs = sdkAddress(sdk, key, disposition);
        var signedAt = LocalDateTime.parse(query(theirs).get("X-Amz-Date"), TIME);
        var ours = signer.sign(key, disposition, signedAt.toInstant(ZoneOffset.UTC), HOUR);
        assertThat(query(ours)).isEqualTo(query(theirs));
        assertThat(ours.substring(0, ours.indexOf('?'))).isEqualTo(theirs.substring(0, theirs.indexOf('?')));
    }

    private static String sdkAddress(S3Presigner sdk, String key, String disposition) {
        return sdk.presignGetObject(get -> get.signatureDuration(HOUR)
                        .getObjectRequest(
                                object -> object.bucket("diskover").key(key).responseContentDisposition(disposition)))
                .url()
                .toString();
    }

    private static Map<String, String> query(String address) {
        var parameters = new TreeMap<String, String>();
        Arrays.stream(address.substring(address.indexOf('?') + 1).split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> parameters.put(pair[0], pair[1]));
        return parameters;
    }
}
