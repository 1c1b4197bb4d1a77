package dev.diskover.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the build leaves the programs of the system. */
record ServiceJar(String name, Path path) {

    static final List<String> SERVICES = List.of("identity", "catalog", "asset", "order", "entitlement", "admin");
    static final String GATEWAY = "gateway";

    static List<ServiceJar> all(Path repository) {
        return Stream.concat(SERVICES.stream(), Stream.of(GATEWAY))
                .map(name -> of(repository, name))
                .toList();
    }

    private static ServiceJar of(Path repository, String name) {
        var module = name.equals(GATEWAY) ? "deploy/gateway" : name + "-service";
        return new ServiceJar(name, repository.resolve(module).resolve("target/quarkus-app/quarkus-run.jar"));
    }

    /**
     * Beside the program, so that every system on this machine uses it and each build removes it with the program: the
     * JVM does not replace an archive of other jars, it starts without it.
     */
    Path startupArchive() {
        return path.resolveSibling("startup.jsa");
    }

    boolean isBuilt() {
        return Files.isReadable(path);
    }
}
