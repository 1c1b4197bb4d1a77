package dev.diskover.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The directory that holds everything a system keeps: data, logs, secrets and the traces of what runs. */
record Home(Path path) {

    static Home open(Path path) throws IOException {
        Files.createDirectories(path);
        var home = new Home(path.toRealPath());
        Files.createDirectories(home.path.resolve("logs"));
        Files.createDirectories(home.path.resolve("run"));
        Files.createDirectories(home.path.resolve("data"));
        return home;
    }

    Path data(String part) {
        return path.resolve("data").resolve(part);
    }

    Path log(String part) {
        return path.resolve("logs").resolve(part + ".log");
    }

    Path run(String file) {
        return path.resolve("run").resolve(file);
    }

    Path pidFile(String part) {
        return run(part + ".pid");
    }

    Path secrets() {
        return path.resolve("secrets.properties");
    }

    /** A fresh log for a new start. The one before is kept: after a crash it is the one that tells. */
    Path rotatedLog(String part) throws IOException {
        var log = log(part);
        if (Files.exists(log) && Files.size(log) > 0) {
            Files.move(log, log.resolveSibling(part + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    /** Writes the whole file or nothing of it, readable by its owner only. */
    static void writePrivately(Path file, String content) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh =
                Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + ".", ".new", ownerOnly);
        Files.writeString(fresh, content);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
