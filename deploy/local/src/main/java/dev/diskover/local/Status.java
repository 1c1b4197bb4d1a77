package dev.diskover.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How the system is, for people and for programs. */
record Status(Site site, Supervisor supervisor) {

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("state", isUp() ? "up" : "incomplete");
        json.put("pid", ProcessHandle.current().pid());
        json.put("home", site.home().path());
        json.put("url", site.publicUrl());
        json.put("rss_mib", residentMebibytes(ProcessHandle.current().pid()));
        json.put("parts", supervisor.parts().stream().map(Status::of).toList());
        return json;
    }

    private boolean isUp() {
        return supervisor.parts().stream().allMatch(part -> part.state() == Part.State.READY);
    }

    static Map<String, Object> of(Part part) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", part.name());
        json.put("state", word(part));
        json.put("pid", part.pid());
        json.put("port", part.port());
        json.put("uptime_seconds", part.age().toSeconds());
        json.put("restarts", part.restarts());
        json.put("rss_mib", part.pid() == 0 ? 0 : residentMebibytes(part.pid()));
        json.put("log", part.log());
        return json;
    }

    private static String word(Part part) {
        return part.state().name().toLowerCase(Locale.ROOT);
    }

    String table() {
        var head = "%-12s %-9s %8s %6s %9s %9s %8s".formatted("part", "state", "pid", "port", "for", "restarts", "MiB");
        return supervisor.parts().stream().map(Status::row).collect(Collectors.joining("\n", head + "\n", ""));
    }

    private static String row(Part part) {
        return "%-12s %-9s %8d %6d %8ds %9d %8d"
                .formatted(
                        part.name(),
                        word(part),
                        part.pid(),
                        part.port(),
                        part.age().toSeconds(),
                        part.restarts(),
                        part.pid() == 0 ? 0 : residentMebibytes(part.pid()));
    }

    /** What the process and its children keep in memory; for an embedded part that is the launcher. */
    private static long residentMebibytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .map(line -> line.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException e) {
            return Commands.output("ps", "-o", "rss=", "-p", String.valueOf(pid))
                    .map(text -> Long.parseLong(text.strip()) / 1024)
                    .orElse(0L);
        }
    }
}
