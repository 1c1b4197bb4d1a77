package dev.diskover.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds out which process listens on a port, as far as this machine lets us see it. */
final class PortOwner {

    private static final String LISTENING = "0A";

    static String of(int port) {
        return fromProc(port)
                .or(() -> fromLsof(port))
                .map(PortOwner::describe)
                .orElse("a process that this user cannot see");
    }

    private static String describe(long pid) {
        var command = ProcessHandle.of(pid).flatMap(process -> process.info().commandLine());
        return "process %d%s"
                .formatted(
                        pid, command.map(line -> " (" + shortened(line) + ")").orElse(""));
    }

    private static String shortened(String line) {
        return line.length() <= 100 ? line : line.substring(0, 100) + "…";
    }

    private static Optional<Long> fromProc(int port) {
        return List.of("/proc/net/tcp", "/proc/net/tcp6").stream()
                .flatMap(table -> inodes(Path.of(table), port).stream())
                .flatMap(inode -> holder("socket:[" + inode + "]").stream())
                .findFirst();
    }

    /** Columns of the table: 1 = local address, 3 = state, 9 = inode. */
    private static List<String> inodes(Path table, int port) {
        var suffix = ":%04X".formatted(port);
        try {
            return Files.readAllLines(table).stream()
                    .map(line -> line.trim().split("\\s+"))
                    .filter(column -> column.length > 9 && column[1].endsWith(suffix) && column[3].equals(LISTENING))
                    .map(column -> column[9])
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<Long> holder(String socket) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> holds(pid, socket))
                .findFirst();
    }

    private static boolean holds(long pid, String socket) {
        try (var descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return descriptors.anyMatch(descriptor -> pointsTo(descriptor, socket));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean pointsTo(Path descriptor, String socket) {
        try {
            return Files.readSymbolicLink(descriptor).toString().equals(socket);
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Long> fromLsof(int port) {
        return Commands.output("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN")
                .flatMap(text -> text.lines().findFirst())
                .map(Long::valueOf);
    }

    private PortOwner() {}
}
