package dev.diskover.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A stretch of time with one kind of load: what its operations took, and what the processes spent in it. */
final class Window {

    private final String operation;
    private final double rate;
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final long[] times = new long[2];
    private final long[] strangers = new long[2];
    private Map<String, Long> before = Map.of();
    private Map<String, Long> after = Map.of();

    Window(String operation, double rate) {
        this.operation = operation;
        this.rate = rate;
    }

    String operation() {
        return operation;
    }

    double rate() {
        return rate;
    }

    void open(SystemUnderTest system) {
        before = system.cpuMillis();
        look(0, before);
    }

    void close(SystemUnderTest system) {
        after = system.cpuMillis();
        look(1, after);
    }

    /** What neither the system nor this JVM spent is somebody else's. */
    private void look(int index, Map<String, Long> system) {
        times[index] = System.nanoTime();
        var ours = system.values().stream().mapToLong(Long::longValue).sum()
                + Proc.cpuMillis(ProcessHandle.current().pid());
        strangers[index] = Proc.machineBusyMillis() - ours;
    }

    void took(long elapsed) {
        nanos.add(elapsed);
    }

    /** What was taken in before the window opened does not count. */
    void forget() {
        nanos.clear();
        failures.set(0);
    }

    void failed() {
        failures.incrementAndGet();
    }

    int count() {
        return nanos.size();
    }

    int failures() {
        return failures.get();
    }

    double seconds() {
        return (times[1] - times[0]) / 1e9;
    }

    /** Cores that others kept busy meanwhile, as a share of one. */
    double coresOfOthers() {
        return (strangers[1] - strangers[0]) / 1000.0 / seconds();
    }

    /** @return ms; NaN when nothing succeeded */
    double percentile(int percent) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(percent / 100.0 * sorted.length) - 1] / 1e6;
    }

    /** CPU time in ms that each process spent in a second. */
    Map<String, Double> cpuPerSecond() {
        var spent = new LinkedHashMap<String, Double>();
        after.forEach((name, end) -> spent.put(name, (end - before.getOrDefault(name, 0L)) / seconds()));
        return spent;
    }

    /** CPU time in ms that each process spent on one operation, without what it would have spent idle. */
    Map<String, Double> cpuPerOperation(Map<String, Double> idlePerSecond) {
        var spent = cpuPerSecond();
        spent.replaceAll((name, perSecond) ->
                Math.max(0, perSecond - idlePerSecond.getOrDefault(name, 0.0)) * seconds() / Math.max(1, count()));
        return spent;
    }
}
