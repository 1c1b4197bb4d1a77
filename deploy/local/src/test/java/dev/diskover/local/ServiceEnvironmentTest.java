package dev.diskover.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ServiceEnvironmentTest {

    private static final Pattern PORT = Pattern.compile("(?<=^|:)[0-9]{4,5}(?=/|$)");
    private static final Pattern SECRET = Pattern.compile(".*_(PASSWORD|SECRET|KEY|KEY_ID)");

    @TempDir
    Path directory;

    private Site first;
    private Site second;

    @BeforeEach
    void two_systems() throws IOException {
        var home = Home.open(directory);
        first = new Site(home, Ports.shifted(0), Secrets.of(home), false, false);
        second = new Site(home, Ports.shifted(1000), Secrets.of(home), false, false);
    }

    static List<String> services() {
        return ComposeFile.ours();
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_second_system_shares_no_port_with_the_first(String service) {
        assertThat(ports(first, service)).isNotEmpty().doesNotContainAnyElementsOf(ports(second, service));
    }

    @ParameterizedTest
    @MethodSource("services")
    void every_port_that_a_service_reads_is_told(String service) throws IOException {
        var read = ComposeFile.variablesOf(service).keySet().stream().filter(name -> name.endsWith("_PORT"));

        assertThat(ServiceEnvironment.of(first, service)).containsKeys(read.toArray(String[]::new));
    }

    @Test
    void every_secret_shows_that_it_is_local_so_that_production_refuses_it() {
        var secrets = services().stream()
                .flatMap(service -> ServiceEnvironment.of(first, service).entrySet().stream())
                .filter(variable -> SECRET.matcher(variable.getKey()).matches())
                .map(Map.Entry::getValue)
                .toList();

        assertThat(secrets).hasSizeGreaterThan(6).allMatch(value -> value.startsWith("local"));
    }

    private static Set<String> ports(Site site, String service) {
        return ServiceEnvironment.of(site, service).values().stream()
                .flatMap(value -> PORT.matcher(value).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
