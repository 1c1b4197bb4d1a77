package dev.diskover.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml and what it has to fit: the services of the repository and their properties files. */
record ComposeFile(String text, Map<String, Map<String, Object>> services) {

    static final Path REPOSITORY = Path.of("../..");

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)(?::([^${}]*))?");

    static ComposeFile read() throws IOException {
        var text = Files.readString(REPOSITORY.resolve("docker-compose.yml"));
        Map<String, Map<String, Map<String, Object>>> file = new Yaml().load(text);
        return new ComposeFile(text, file.get("services"));
    }

    static List<String> ours() {
        return Stream.concat(ServiceJar.SERVICES.stream(), Stream.of(ServiceJar.GATEWAY))
                .toList();
    }

    static String folder(String service) {
        return service.equals(ServiceJar.GATEWAY) ? "deploy/gateway" : service + "-service";
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> map(String service, String field) {
        return (Map<String, Object>) services.get(service).getOrDefault(field, Map.of());
    }

    @SuppressWarnings("unchecked")
    List<String> list(String service, String field) {
        return (List<String>) services.get(service).getOrDefault(field, List.of());
    }

    /** Variables that a service reads, each with its default; null where it has none. */
    static Map<String, String> variablesOf(String service) throws IOException {
        var variables = new LinkedHashMap<String, String>();
        variables.putAll(
                variablesIn(REPOSITORY.resolve(folder(service)).resolve("src/main/resources/application.properties")));
        if (!service.equals(ServiceJar.GATEWAY)) {
            variables.putAll(variablesIn(
                    REPOSITORY.resolve("shared-kernel/src/main/resources/META-INF/microprofile-config.properties")));
        }
        return variables;
    }

    private static Map<String, String> variablesIn(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        var variables = new LinkedHashMap<String, String>();
        properties.forEach((key, value) -> EXPRESSION
                .matcher(value.toString())
                .results()
                .filter(found -> !key.toString().startsWith("%"))
                .forEach(found -> variables.put(found.group(1), found.group(2))));
        return variables;
    }

    /** The settings of .env.example whose lines begin so: "#" are those that may be left out. */
    static Map<String, String> example(String begin) throws IOException {
        var text = Files.readString(REPOSITORY.resolve(".env.example"));
        return Pattern.compile("^" + begin + "([A-Z0-9_]+)=(.*)$", Pattern.MULTILINE)
                .matcher(text)
                .results()
                .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2)));
    }
}
