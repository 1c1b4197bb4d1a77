package dev.diskover.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** S3 on a directory. Checks signatures, their expiry and checksums as the real one does. */
final class ObjectStorage extends Part {

    /** Regular expression: pages served by this machine, on whatever port. */
    private static final String LOCAL_ORIGINS = "http://(localhost|127\\.0\\.0\\.1)(:[0-9]+)?";

    private final Site site;
    private S3Proxy server;

    ObjectStorage(Site site) {
        super("s3", site.ports().of("s3"), site.home().log("s3"));
        this.site = site;
    }

    @Override
    protected void open() throws Exception {
        var directory = site.home().data("objects");
        makeBucket(directory);
        server = S3Proxy.builder()
                .blobStore(new FilesystemNio2BlobStore(directory.toString()))
                .endpoint(URI.create(site.ports().http("s3")))
                .awsAuthentication(
                        AuthenticationType.AWS_V4,
                        site.secrets().s3AccessKey(),
                        site.secrets().s3SecretKey())
                .corsRules(new CrossOriginResourceSharing(
                        List.of(LOCAL_ORIGINS),
                        List.of("GET", "HEAD", "PUT"),
                        List.of("*"),
                        List.of("ETag", "x-amz-checksum-sha256"),
                        ""))
                .ignoreUnknownHeaders(true)
                .jettyMaxThreads(32)
                .build();
        server.start();
    }

    /** A bucket is a directory, and one that others may read is a bucket that anybody may list. */
    private static void makeBucket(Path directory) throws IOException {
        var bucket = Files.createDirectories(directory.resolve(Site.BUCKET));
        Files.setPosixFilePermissions(bucket, PosixFilePermissions.fromString("rwx------"));
    }

    @Override
    protected void close() throws Exception {
        if (server != null) {
            server.stop();
            server = null;
        }
    }
}
