package dev.diskover.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docker-compose.yml keeps up with the repository. That it runs is tried by hand; see deploy/compose/README.md. */
class ComposeTest {

    private static final List<String> JOBS = List.of("roles", "topics", "bucket");
    private static final List<String> PUBLISHED = List.of("gateway", "s3", "mail");
    private static final Pattern LOCAL = Pattern.compile("127\\.0\\.0\\.1|localhost|\\.local\\b");
    private static final Pattern SECRET = Pattern.compile(".*_(PASSWORD|SECRET|KEY|KEY_ID|SALT)");

    private static ComposeFile compose;

    @BeforeAll
    static void read() throws IOException {
        compose = ComposeFile.read();
    }

    static Stream<String> ours() {
        return ComposeFile.ours().stream();
    }

    static Stream<String> all() {
        return compose.services().keySet().stream();
    }

    @Test
    void every_service_of_the_repository_is_there() throws IOException {
        try (var folders = Files.list(ComposeFile.REPOSITORY)) {
            var services = folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.endsWith("-service"))
                    .map(name -> name.replace("-service", ""));
            assertThat(services).isNotEmpty().allMatch(compose.services()::containsKey);
        }
        assertThat(compose.services()).containsKeys(ComposeFile.ours().toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void every_variable_that_a_service_reads_is_set_or_has_a_default_that_fits_a_container(String service)
            throws IOException {
        var set = new TreeSet<>(compose.map(service, "environment").keySet());
        set.addAll(setByImage(service));

        var missing = ComposeFile.variablesOf(service).entrySet().stream()
                .filter(variable -> !set.contains(variable.getKey()))
                .filter(variable -> variable.getValue() == null
                        || LOCAL.matcher(variable.getValue()).find()
                        || SECRET.matcher(variable.getKey()).matches())
                .map(variable -> variable.getKey())
                .filter(name -> !name.equals("MANAGEMENT_HOST"));

        assertThat(missing).as("variables of %s without a value", service).isEmpty();
    }

    private static List<String> setByImage(String service) throws IOException {
        return dockerfile(service)
                .lines()
                .filter(line -> line.startsWith("ENV "))
                .flatMap(line -> Stream.of(line.substring(4).split(" ")))
                .map(setting -> setting.split("=")[0])
                .toList();
    }

    private static String dockerfile(String service) throws IOException {
        return Files.readString(
                ComposeFile.REPOSITORY.resolve(ComposeFile.folder(service)).resolve("Dockerfile"));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void an_image_is_built_from_its_own_folder_and_runs_as_nobody_in_particular(String service) throws IOException {
        var folder = ComposeFile.folder(service);

        assertThat(compose.map(service, "build")).containsEntry("dockerfile", folder + "/Dockerfile");
        assertThat(dockerfile(service).lines().filter(line -> line.startsWith("COPY")))
                .hasSize(4)
                .allMatch(line -> line.startsWith("COPY " + folder + "/target/quarkus-app/"));
        assertThat(Files.readAllLines(ComposeFile.REPOSITORY.resolve(".dockerignore")))
                .contains("!" + folder + "/target/quarkus-app");
        assertThat(dockerfile(service)).contains("\nUSER 10001:10001\n", "\nHEALTHCHECK ", "\nENTRYPOINT [\"java\"");
    }

    @Test
    void the_topics_are_those_of_the_launcher() {
        var topics = compose.map("topics", "environment").get("TOPICS").toString();

        assertThat(topics.split(" "))
                .containsExactlyInAnyOrderElementsOf(Topics.all().stream()
                        .map(topic -> topic.name() + ":" + topic.numPartitions())
                        .toList());
    }

    @Test
    void only_the_gateway_storage_and_the_mail_page_are_published_and_to_this_machine_only() {
        assertThat(all().filter(service -> !compose.list(service, "ports").isEmpty()))
                .containsExactlyInAnyOrderElementsOf(PUBLISHED);
        assertThat(PUBLISHED.stream().flatMap(service -> compose.list(service, "ports").stream()))
                .allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_has_a_memory_limit_and_is_waited_for_until_it_is_healthy_or_done(String service) {
        assertThat(compose.services().get(service)).containsKey("mem_limit");
        compose.map(service, "depends_on").forEach((other, condition) -> assertThat(condition)
                .as("%s waits for %s", service, other)
                .hasToString("{condition=%s}"
                        .formatted(JOBS.contains(other) ? "service_completed_successfully" : "service_healthy")));
        if (!JOBS.contains(service) && !ComposeFile.ours().contains(service)) {
            assertThat(compose.services().get(service)).containsKey("healthcheck");
        }
    }

    @Test
    void the_example_explains_every_variable() throws IOException {
        var used = Pattern.compile("\\$\\{([A-Z0-9_]+)").matcher(compose.text()).results();

        assertThat(used.map(found -> found.group(1)).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(ComposeFile.example("#?").keySet());
    }

    @Test
    void a_secret_is_demanded_or_may_be_left_out_but_is_never_in_the_example() throws IOException {
        var demanded = ComposeFile.example("");
        var secrets = ComposeFile.example("#?");
        secrets.keySet().removeIf(SECRET.asMatchPredicate().negate());

        assertThat(secrets).hasSizeGreaterThan(10).allSatisfy((name, value) -> {
            assertThat(value).isEmpty();
            assertThat(compose.text()).contains("${" + name + (demanded.containsKey(name) ? ":?" : ":-}"));
        });
    }
}
