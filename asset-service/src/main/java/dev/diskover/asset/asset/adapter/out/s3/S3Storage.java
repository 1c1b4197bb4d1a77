package dev.diskover.asset.asset.adapter.out.s3;

import dev.diskover.asset.AssetConfig;
import dev.diskover.asset.asset.application.port.in.AnnounceUpload.UploadAddress;
import dev.diskover.asset.asset.application.port.out.ObjectStorage;
import dev.diskover.asset.asset.domain.AssetState;
import dev.diskover.asset.asset.domain.Checksum;
import dev.diskover.asset.asset.domain.StoredObject;
import dev.diskover.kernel.application.PartUnavailable;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.PresignedPutObjectRequest;

/** Any S3-compatible store. Made at the start, so that a wrong endpoint stops it. */
@Startup
@ApplicationScoped
class S3Storage implements ObjectStorage {

    private static final Logger LOG = Logger.getLogger(S3Storage.class);
    private static final String ANY = "*";

    private final S3Client client;
    private final S3Presigner presigner;
    private final String bucket;
    private final Clock clock;

    S3Storage(AssetConfig config, Clock clock) {
        this.client = S3Connection.client(config.storage());
        this.presigner = S3Connection.presigner(config.storage());
        this.bucket = config.storage().bucket();
        this.clock = clock;
    }

    // Length, type and checksum are signed: the store refuses what differs before it keeps a byte. So is the condition
    // that nothing is there yet: what was checked at completion cannot be replaced while the address is still good.
    @Override
    public UploadAddress addressFor(AssetState asset) {
        var file = asset.file();
        var life = Duration.between(clock.instant(), asset.uploadUntil());
        var presigned = presigner.presignPutObject(
                request -> request.signatureDuration(life).putObjectRequest(put -> put.bucket(bucket)
                        .key(asset.storageKey())
                        .contentType(file.contentType().value())
                        .contentLength(file.sizeBytes())
                        .ifNoneMatch(ANY)
                        .checksumSHA256(
                                file.checksum() == null ? null : file.checksum().base64())));
        return new UploadAddress("PUT", presigned.url().toString(), headers(presigned), asset.uploadUntil());
    }

    /** What the client must send; the host it sends anyway. */
    private static Map<String, String> headers(PresignedPutObjectRequest presigned) {
        return presigned.signedHeaders().entrySet().stream()
                .filter(header -> !header.getKey().equalsIgnoreCase("host"))
                .collect(Collectors.toMap(Map.Entry::getKey, header -> String.join(",", header.getValue())));
    }

    @Override
    public Optional<StoredObject> head(String key) {
        try {
            return Optional.of(stored(
                    client.headObject(request -> request.bucket(bucket).key(key).checksumMode(ChecksumMode.ENABLED))));
        } catch (NoSuchKeyException missing) {
            return Optional.empty();
        } catch (SdkException failure) {
            LOG.warnf("Object storage did not tell of %s: %s", key, failure.getMessage());
            throw new PartUnavailable("storage");
        }
    }

    private static StoredObject stored(HeadObjectResponse head) {
        var checksum = head.checksumSHA256();
        return new StoredObject(
                head.contentLength(), head.contentType(), checksum == null ? null : Checksum.ofBase64(checksum));
    }

    @Override
    public void discard(String key) {
        try {
            client.deleteObject(request -> request.bucket(bucket).key(key));
        } catch (SdkException failure) {
            LOG.warnf("Object storage did not remove %s, which nobody needs any more: %s", key, failure.getMessage());
        }
    }

    @PreDestroy
    void close() {
        client.close();
        presigner.close();
    }
}
