package dev.diskover.asset.asset.adapter.out.s3;

import dev.diskover.asset.AssetConfig.Storage;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** How the store is reached. Checksums the SDK would add by itself are off: not every store knows them. */
final class S3Connection {

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(1);
    private static final Duration ATTEMPT_LIMIT = Duration.ofSeconds(3);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);

    static S3Client client(Storage storage) {
        var builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT_LIMIT)
                        .socketTimeout(ATTEMPT_LIMIT))
                .overrideConfiguration(
                        limits -> limits.apiCallAttemptTimeout(ATTEMPT_LIMIT).apiCallTimeout(ANSWER_LIMIT))
                .region(Region.of(storage.region()))
                .credentialsProvider(credentials(storage))
                .serviceConfiguration(settings(storage))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        storage.endpoint().map(S3Connection::checked).ifPresent(builder::endpointOverride);
        return builder.build();
    }

    static S3Presigner presigner(Storage storage) {
        var builder = S3Presigner.builder()
                .region(Region.of(storage.region()))
                .credentialsProvider(credentials(storage))
                .serviceConfiguration(settings(storage));
        storage.publicEndpoint()
                .or(storage::endpoint)
                .map(S3Connection::checked)
                .ifPresent(builder::endpointOverride);
        return builder.build();
    }

    private static URI checked(URI endpoint) {
        if (endpoint.getHost() == null || endpoint.getPath().length() > 1) {
            throw new IllegalArgumentException(
                    "S3_ENDPOINT and S3_PUBLIC_ENDPOINT are scheme, host and port, not " + endpoint);
        }
        return endpoint;
    }

    private static AwsCredentialsProvider credentials(Storage storage) {
        return StaticCredentialsProvider.create(
                AwsBasicCredentials.create(storage.accessKeyId(), storage.secretAccessKey()));
    }

    private static S3Configuration settings(Storage storage) {
        return S3Configuration.builder()
                .pathStyleAccessEnabled(storage.usePathStyle())
                .build();
    }

    private S3Connection() {}
}
