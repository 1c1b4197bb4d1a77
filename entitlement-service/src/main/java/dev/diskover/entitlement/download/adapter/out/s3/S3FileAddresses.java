package dev.diskover.entitlement.download.adapter.out.s3;

import dev.diskover.entitlement.EntitlementConfig;
import dev.diskover.entitlement.download.application.port.out.FileAddresses;
import dev.diskover.entitlement.download.domain.StoredFile;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Made at the start, so that a wrong endpoint stops it. */
@Startup
@ApplicationScoped
class S3FileAddresses implements FileAddresses {

    private final SigV4QuerySigner signer;
    private final Duration life;

    S3FileAddresses(EntitlementConfig config) {
        var storage = config.storage();
        this.signer = new SigV4QuerySigner(
                Bucket.of(storage.endpoint().orElse(null), storage.region(), storage.bucket(), storage.usePathStyle()),
                new SigV4QuerySigner.Credentials(storage.accessKeyId(), storage.secretAccessKey()));
        this.life = config.downloadAddressLife();
    }

    // The storage counts from the second in which it was signed.
    @Override
    public FileAddress of(StoredFile file, Instant now) {
        var url = signer.sign(file.storageKey(), ContentDisposition.attachment(file.filename()), now, life);
        return new FileAddress(url, now.truncatedTo(ChronoUnit.SECONDS).plus(life));
    }
}
