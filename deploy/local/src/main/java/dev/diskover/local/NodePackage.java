package dev.diskover.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** A program for Node.js with its packages, which npm fetches when they are first needed. */
final class NodePackage {

    private static final int OLDEST = 20;

    private final Path directory;
    private final ReentrantLock installing = new ReentrantLock();

    NodePackage(Path directory) {
        this.directory = directory;
    }

    Path directory() {
        return directory;
    }

    /** @throws IOException in words for the person at the terminal */
    void install() throws IOException {
        installing.lock();
        try {
            if (version().filter(major -> major >= OLDEST).isEmpty()) {
                throw new IOException("it needs Node.js %d or newer, which is not in the PATH".formatted(OLDEST));
            }
            if (!isInstalled()
                    && !Commands.succeed("npm", "--prefix", directory.toString(), "ci", "--no-audit", "--no-fund")) {
                throw new IOException("npm cannot install what it needs; try: cd %s && npm ci".formatted(directory));
            }
        } finally {
            installing.unlock();
        }
    }

    static Optional<Integer> version() {
        return Commands.output("node", "--version")
                .filter(text -> text.matches("v\\d+\\..*"))
                .map(text -> Integer.parseInt(text.substring(1, text.indexOf('.'))));
    }

    /** npm leaves a copy of the lock file when it has installed all of it. */
    private boolean isInstalled() throws IOException {
        var installed = directory.resolve("node_modules/.package-lock.json");
        return Files.exists(installed)
                && Files.getLastModifiedTime(installed)
                                .compareTo(Files.getLastModifiedTime(directory.resolve("package-lock.json")))
                        >= 0;
    }
}
