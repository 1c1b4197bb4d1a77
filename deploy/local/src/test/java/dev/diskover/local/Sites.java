package dev.diskover.local;

import java.io.IOException;
import java.nio.file.Path;

/** Systems for tests: free ports, nothing forced to disk. */
final class Sites {

    static Site in(Path directory) throws IOException {
        var home = Home.open(directory);
        return new Site(home, Ports.free(), Secrets.of(home), true);
    }

    private Sites() {}
}
