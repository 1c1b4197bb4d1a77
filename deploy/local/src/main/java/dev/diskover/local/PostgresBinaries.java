package dev.diskover.local;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL, unpacked once for all homes of a user. */
final class PostgresBinaries {

    private static final boolean MAC =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
    private static final boolean ARM = System.getProperty("os.arch").equals("aarch64");

    /** Named after its length, so that a new version is unpacked beside an old one in use. */
    static synchronized Path unpacked() throws IOException {
        var archive = "/postgres-%s-%s.txz".formatted(MAC ? "darwin" : "linux", ARM ? "arm_64" : "x86_64");
        var resource = PostgresBinaries.class.getResource(archive);
        if (resource == null) {
            throw new FileNotFoundException("no PostgreSQL for this platform: " + archive);
        }
        var size = resource.openConnection().getContentLengthLong();
        var directory = cache().resolve("postgres-" + size);
        if (!Files.exists(directory)) {
            try (var stream = resource.openStream()) {
                unpack(stream, directory);
            }
        }
        return directory;
    }

    /** Root may lend PostgreSQL an identity that cannot look into root's own home. */
    private static Path cache() throws IOException {
        var configured = System.getenv("XDG_CACHE_HOME");
        var home = System.getenv().getOrDefault("HOME", System.getProperty("user.home"));
        var base = PostgresUser.isLent() ? "/var/cache" : configured != null ? configured : home + "/.cache";
        return Files.createDirectories(Path.of(base, "diskover"));
    }

    private static void unpack(InputStream stream, Path directory) throws IOException {
        var fresh = Files.createTempDirectory(directory.getParent(), "unpacking");
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(stream)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(tar, entry, fresh.resolve(entry.getName()).normalize());
            }
        }
        try {
            Files.move(fresh, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Unless another start has just done the same.
            if (!Files.exists(directory)) {
                throw e;
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            throw new IOException("unexpected hard link " + entry.getName());
        } else {
            Files.copy(tar, target);
            var mode = (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--";
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
        }
    }

    private PostgresBinaries() {}
}
