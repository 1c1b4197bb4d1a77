package dev.diskover.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandInTest {

    @TempDir
    Path directory;

    private Site site;
    private List<StandIn> standIns;

    @BeforeEach
    void find() throws IOException {
        site = Sites.in(directory);
        standIns = StandIn.all(site, Options.parse("up").repository()).toList();
    }

    @AfterEach
    void stop() throws Exception {
        for (var standIn : standIns) {
            standIn.stop();
        }
    }

    @Test
    void they_answer_where_identity_is_told_to_ask_and_nowhere_else() throws Exception {
        // Given
        assumeTrue(System.getenv("CI") != null || NodePackage.version().isPresent(), "Needs Node.js 20 or newer");

        // When
        for (var standIn : standIns) {
            standIn.start();
        }

        // Then
        var told = StandIn.environment(site);
        assertThat(get(told.get("GOOGLE_ISSUER") + "/.well-known/openid-configuration"))
                .contains("\"issuer\":\"" + told.get("GOOGLE_ISSUER") + "\"");
        assertThat(get(told.get("CLERK_ISSUER") + "/.well-known/openid-configuration"))
                .contains("\"issuer\":\"" + told.get("CLERK_ISSUER") + "\"");
        assertThat(get(told.get("GITHUB_URL") + "/login/oauth/authorize?client_id=diskover-local"))
                .contains("hubert");
        assertThat(outsideAddresses())
                .noneMatch(address -> isOpen(address, site.ports().of("google")));
    }

    @Test
    void only_identity_is_told_of_them_and_only_when_they_are_wanted() {
        // Given
        var without = new Site(site.home(), site.ports(), site.secrets(), true, false);

        // When, Then
        assertThat(ServiceEnvironment.of(site, "identity")).containsKeys("GOOGLE_ISSUER", "CLERK_WEBHOOK_SECRET");
        assertThat(ServiceEnvironment.of(site, "catalog")).doesNotContainKey("GOOGLE_CLIENT_SECRET");
        assertThat(ServiceEnvironment.of(without, "identity")).doesNotContainKey("GOOGLE_CLIENT_SECRET");
    }

    @Test
    void they_run_on_demand_only() {
        assertThat(Options.parse("up").standIns()).isFalse();
        assertThat(Options.parse("up", "--with-providers").standIns()).isTrue();
    }

    private static String get(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    private static List<InetAddress> outsideAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static boolean isOpen(InetAddress address, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 500);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }
}
