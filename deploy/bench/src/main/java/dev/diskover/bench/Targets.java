package dev.diskover.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What was promised, for two cores, and what was measured. */
record Targets(Report report) {

    static final String AMID_SIGN_INS = "detail amid 200 sign-ins";

    List<String> lines() {
        return List.of(
                line("list, CPU ms", work("list"), 1),
                line("detail, CPU ms", work("detail"), 1),
                line("buy -> granted, CPU ms", work("buy -> granted"), 8),
                line("download, CPU ms", work("download"), 0.8),
                line("refresh, CPU ms", work("refresh"), 2),
                line("buy -> address, p50 ms", window("buy -> address").percentile(50), 150),
                line(
                        "order answered -> address, p50 ms",
                        window("order answered -> address").percentile(50),
                        100),
                line(AMID_SIGN_INS + ", p99 ms", window(AMID_SIGN_INS).percentile(99), 100),
                line("idle, whole system, % of a core", idlePercent(), 5),
                line("resident, whole system, MiB", report.system().residentMebibytes(), 2560));
    }

    private double idlePercent() {
        return report.idle().cpuPerSecond().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum()
                / 10;
    }

    private double work(String operation) {
        return Report.work(window(operation).cpuPerOperation(report.idle().cpuPerSecond()));
    }

    private Window window(String operation) {
        return Stream.concat(report.phases().stream().map(Phase::window), report.parts().stream())
                .filter(window -> window.operation().equals(operation))
                .findFirst()
                .orElseThrow();
    }

    private static String line(String what, double measured, double limit) {
        return String.format(
                Locale.ROOT, "%-36s %8.2f  <= %7.1f  %s", what, measured, limit, measured <= limit ? "met" : "MISSED");
    }
}
