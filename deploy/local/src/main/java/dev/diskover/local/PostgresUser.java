package dev.diskover.local;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL refuses to run as root. Root therefore lends it another identity. */
final class PostgresUser {

    private static final String NOBODY = "65534";

    private static final List<String> NONE = List.of();

    /** In a user namespace of its own the process sees itself as nobody, while its files stay root's. */
    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    /** Where containers forbid namespaces. The capability lets nobody reach a home below /root. */
    private static final List<String> OTHER_USER = List.of(
            "setpriv",
            "--reuid=" + NOBODY,
            "--regid=" + NOBODY,
            "--clear-groups",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override");

    private static final List<String> PREFIX = choose();

    private static List<String> choose() {
        if (new UnixSystem().getUid() != 0) {
            return NONE;
        }
        return works(NAMESPACE) ? NAMESPACE : OTHER_USER;
    }

    private static boolean works(List<String> prefix) {
        var command = new ArrayList<>(prefix);
        command.add("true");
        return Commands.succeed(command.toArray(String[]::new));
    }

    static boolean isLent() {
        return PREFIX != NONE;
    }

    /** What to put before a command line of PostgreSQL. */
    static List<String> prefix() {
        if (PREFIX == OTHER_USER && !works(OTHER_USER)) {
            throw new IllegalStateException("PostgreSQL does not run as root, and neither unshare -U nor setpriv works"
                    + " here: use an ordinary user");
        }
        return PREFIX;
    }

    /** Gives the file or directory to the user that PostgreSQL runs as. */
    static void own(Path path) throws IOException {
        if (PREFIX == OTHER_USER && !Commands.succeed("chown", "-R", NOBODY + ":" + NOBODY, path.toString())) {
            throw new IOException("cannot give %s to user %s".formatted(path, NOBODY));
        }
    }

    private PostgresUser() {}
}
