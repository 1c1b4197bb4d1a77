package dev.diskover.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What was promised, for two cores, and what was measured. */
record Targets(Report report) {

    static final String AMID_SIGN_INS = "detail amid 200 sign-ins";

    List<String> lines() {
        return Stream.of(
                        work("list", 1),
                        work("detail", 1),
                        work("buy -> granted", 8),
                        work("download", 0.8),
                        work("refresh", 2),
                        waiting("buy -> address", 50, 150),
                        waiting("order answered -> address", 50, 100),
                        waiting(AMID_SIGN_INS, 99, 100),
                        Stream.of(line("idle, whole system, % of a core", idlePercent(), 5)),
                        Stream.of(line(
                                "resident, whole system, MiB", report.system().residentMebibytes(), 2560)))
                .flatMap(lines -> lines)
                .toList();
    }

    private double idlePercent() {
        return report.idle().cpuPerSecond().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum()
                / 10;
    }

    private Stream<String> work(String operation, double limit) {
        return window(operation + Phase.BUSY)
                .map(window -> line(
                        operation + ", CPU ms",
                        Report.work(window.cpuPerOperation(report.idle().cpuPerSecond())),
                        limit));
    }

    private Stream<String> waiting(String operation, int percent, double limit) {
        return window(operation)
                .map(window -> line("%s, p%d ms".formatted(operation, percent), window.percentile(percent), limit));
    }

    /** Empty when the operation was not measured this time. */
    private Stream<Window> window(String operation) {
        return Stream.concat(report.phases().stream().map(Phase::window), report.parts().stream())
                .filter(window -> window.operation().equals(operation) && window.count() > 0);
    }

    private static String line(String what, double measured, double limit) {
        return String.format(
                Locale.ROOT, "%-36s %8.2f  <= %7.1f  %s", what, measured, limit, measured <= limit ? "met" : "MISSED");
    }
}
