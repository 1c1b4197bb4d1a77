package dev.diskover.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The one table, and how it stands to the targets.
 *
 * @param parts of which only the caller's time is told: they share a phase with another operation
 */
record Report(SystemUnderTest system, List<Phase> phases, List<Window> parts, Window idle) {

    private static final String HEAD =
            "%-28s %6s %6s %5s %7s %7s %7s |".formatted("operation", "rate/s", "ok", "bad", "p50", "p95", "p99");

    void write(Path file) {
        var text = text();
        System.out.println(text);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("%s, %d cores of %s, load average %.2f"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.getRuntime().availableProcessors(),
                        Proc.processor(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        lines.add("ms. Left: how long the caller waited. Right: CPU time per operation above the idle time, by process;"
                + " work = services + postgres.");
        lines.add("");
        lines.add(HEAD + columns().stream().map(Report::column).collect(Collectors.joining()) + " |    work | others");
        phases.forEach(phase -> lines.add(row(phase.window())));
        parts.forEach(part -> lines.add(latency(part)));
        lines.add(idleRow());
        lines.add("");
        lines.addAll(new Targets(this).lines());
        return String.join("\n", lines) + "\n";
    }

    private List<String> columns() {
        var columns = new ArrayList<>(SystemUnderTest.SERVICES);
        columns.addAll(List.of(SystemUnderTest.POSTGRES, SystemUnderTest.GATEWAY, SystemUnderTest.LAUNCHER));
        columns.add(SystemUnderTest.COMPILING);
        return columns;
    }

    private String row(Window window) {
        var cpu = window.cpuPerOperation(idle.cpuPerSecond());
        return latency(window) + cells(cpu, "%9.2f") + format(" | %7.2f", work(cpu)) + others(window);
    }

    private static String latency(Window window) {
        return format(
                "%-28s %6.0f %6d %5d %7.1f %7.1f %7.1f |",
                window.operation(),
                window.rate(),
                window.count(),
                window.failures(),
                window.percentile(50),
                window.percentile(95),
                window.percentile(99));
    }

    private String idleRow() {
        return "%-72s |".formatted("idle, CPU ms per second")
                + cells(idle.cpuPerSecond(), "%9.1f")
                + format(" | %7.1f", work(idle.cpuPerSecond()))
                + others(idle);
    }

    private String cells(Map<String, Double> cpu, String pattern) {
        return columns().stream()
                .map(name -> format(pattern, cpu.getOrDefault(name, 0.0)))
                .collect(Collectors.joining());
    }

    private static String others(Window window) {
        return format(" | %5.2f", window.coresOfOthers());
    }

    private static String column(String name) {
        return " %8s".formatted(name.equals("entitlement") ? "entitl." : name);
    }

    /** What the targets are about: the services and the database. */
    static double work(Map<String, Double> cpu) {
        return cpu.entrySet().stream()
                .filter(part -> part.getKey().equals(SystemUnderTest.POSTGRES)
                        || SystemUnderTest.SERVICES.contains(part.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
