package dev.diskover.asset.asset.adapter.out.s3;

import dev.diskover.asset.AssetConfig;
import dev.diskover.asset.asset.application.port.in.UploadAssets.Upload;
import dev.diskover.asset.asset.application.port.out.ObjectStorage;
import dev.diskover.asset.asset.domain.UploadedFile;
import dev.diskover.kernel.application.PartUnavailable;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Any S3-compatible store. */
@ApplicationScoped
class S3Storage implements ObjectStorage {

    private final S3Client client;
    private final S3Presigner presigner;
    private final String bucket;
    private final Clock clock;

    S3Storage(AssetConfig config, Clock clock) {
        var storage = config.storage();
        var credentials = StaticCredentialsProvider.create(
                AwsBasicCredentials.create(storage.accessKeyId(), storage.secretAccessKey()));
        var region = Region.of(storage.region());
        var settings = S3Configuration.builder()
                .pathStyleAccessEnabled(storage.usePathStyle())
                .build();
        this.client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(Duration.ofSeconds(2))
                        .socketTimeout(Duration.ofSeconds(5)))
                .endpointOverride(storage.endpoint())
                .region(region)
                .credentialsProvider(credentials)
                .serviceConfiguration(settings)
                .build();
        this.presigner = S3Presigner.builder()
                .endpointOverride(storage.endpoint())
                .region(region)
                .credentialsProvider(credentials)
                .serviceConfiguration(settings)
                .build();
        this.bucket = storage.bucket();
        this.clock = clock;
    }

    /** Type, length and checksum are signed: the store refuses a body that differs. */
    @Override
    public Upload presignPut(String key, UploadedFile file, Instant expiresAt) {
        var presigned = presigner.presignPutObject(
                request -> request.signatureDuration(Duration.between(clock.instant(), expiresAt))
                        .putObjectRequest(put -> put.bucket(bucket)
                                .key(key)
                                .contentType(file.contentType())
                                .contentLength(file.sizeBytes())
                                .checksumSHA256(file.checksum() == null ? null : base64(file.checksum()))));
        var headers = new TreeMap<String, String>();
        presigned.signedHeaders().forEach((name, values) -> headers.put(name, String.join(",", values)));
        headers.remove("host");
        return new Upload("PUT", presigned.url().toString(), headers, expiresAt);
    }

    @Override
    public Optional<Stored> head(String key) {
        try {
            var head =
                    client.headObject(request -> request.bucket(bucket).key(key).checksumMode(ChecksumMode.ENABLED));
            return Optional.of(new Stored(head.contentLength(), head.contentType(), hex(head.checksumSHA256())));
        } catch (NoSuchKeyException missing) {
            return Optional.empty();
        } catch (SdkException unreachable) {
            throw new PartUnavailable("storage");
        }
    }

    @Override
    public void remove(String key) {
        try {
            client.deleteObject(request -> request.bucket(bucket).key(key));
        } catch (SdkException unreachable) {
            throw new PartUnavailable("storage");
        }
    }

    @PreDestroy
    void close() {
        client.close();
        presigner.close();
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }

    private static String hex(String base64) {
        return base64 == null
                ? null
                : HexFormat.of().formatHex(Base64.getDecoder().decode(base64));
    }
}
