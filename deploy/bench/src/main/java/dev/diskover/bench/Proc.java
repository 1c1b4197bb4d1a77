package dev.diskover.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What Linux tells in /proc. A process that has ended is told of as nothing. */
final class Proc {

    /** The kernel counts in 1/100 s for programs, whatever it counts in itself. */
    private static final int TICK_MILLIS = 10;

    private static final Path ROOT = Path.of("/proc");
    private static final Pattern COMPILER = Pattern.compile("^C[12] Compiler");

    static boolean isThere() {
        return Files.isReadable(ROOT.resolve("self/smaps_rollup"));
    }

    /** CPU time in ms of a process and of its children that have ended: proc_pid_stat(5), fields 14 to 17. */
    static long cpuMillis(long pid) {
        return ticks(read(ROOT.resolve(pid + "/stat")), 4) * TICK_MILLIS;
    }

    /** The part of it that the JVM's compilers took, as long as their threads live. */
    static long compilerMillis(long pid) {
        try (var threads = Files.list(ROOT.resolve(pid + "/task"))) {
            return threads.filter(thread -> COMPILER.matcher(read(thread.resolve("comm")))
                                    .find())
                            .mapToLong(thread -> ticks(read(thread.resolve("stat")), 2))
                            .sum()
                    * TICK_MILLIS;
        } catch (IOException ended) {
            return 0;
        }
    }

    /** Sum of some of: user, system, ended children's user, ended children's system. */
    private static long ticks(String stat, int count) {
        if (stat.isEmpty()) {
            return 0;
        }
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Arrays.stream(fields, 11, 11 + count).mapToLong(Long::parseLong).sum();
    }

    /** Memory in KiB; what several processes share is divided among them. */
    static long residentKib(long pid) {
        return read(ROOT.resolve(pid + "/smaps_rollup"))
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    /** CPU time in ms that the whole machine has spent, for whomever: user, nice, system, irq and softirq. */
    static long machineBusyMillis() {
        var fields =
                read(ROOT.resolve("stat")).lines().findFirst().orElseThrow().split(" +");
        var ticks = Arrays.stream(fields).skip(1).mapToLong(Long::parseLong).toArray();
        return (ticks[0] + ticks[1] + ticks[2] + ticks[5] + ticks[6]) * TICK_MILLIS;
    }

    static String processor() {
        return read(ROOT.resolve("cpuinfo"))
                .lines()
                .filter(line -> line.startsWith("model name"))
                .findFirst()
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .orElse(System.getProperty("os.arch"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            if (ended(file)) {
                return "";
            }
            throw new UncheckedIOException(e);
        }
    }

    private static boolean ended(Path file) {
        return !Files.exists(file.getParent());
    }

    private Proc() {}
}
