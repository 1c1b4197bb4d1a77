package dev.diskover.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a service's JVM. */
record JavaCommand(Home home, ServiceJar jar) {

    /** Overrides the flags below, for measuring. */
    private static final String OVERRIDE = "DISKOVER_JAVA_OPTS";

    private static final String FLAGS = "-Xmx128m -XX:+UseSerialGC";

    List<String> line() {
        var line = new ArrayList<String>();
        line.add(java().toString());
        line.addAll(mark(home, jar.name()));
        line.addAll(flags());
        line.addAll(List.of("-jar", jar.path().toString()));
        return line;
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** Tells later starts which system a process belongs to. */
    static List<String> mark(Home home, String part) {
        return List.of("-Ddiskover.home=" + home.path(), "-Ddiskover.part=" + part);
    }

    private static List<String> flags() {
        var flags = System.getenv().getOrDefault(OVERRIDE, FLAGS).strip();
        return flags.isEmpty() ? List.of() : List.of(flags.split("\\s+"));
    }
}
