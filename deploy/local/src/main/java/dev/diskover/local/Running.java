package dev.diskover.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** One launcher a home. The operating system takes the lock back when its holder dies, however it dies. */
record Running(FileChannel channel, FileLock lock) {

    /** Empty when another launcher has the home. */
    static Optional<Running> claim(Home home) throws IOException {
        var channel = FileChannel.open(home.run("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new Running(channel, lock));
    }

    /** Leaves the number of this process for those who come second. */
    static void sign(Home home) throws IOException {
        Home.writePrivately(home.run("launcher.pid"), ProcessHandle.current().pid() + "\n");
    }

    static String holder(Home home) throws IOException {
        var file = home.run("launcher.pid");
        return Files.exists(file) ? Files.readString(file).strip() : "unknown";
    }
}
