package dev.diskover.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Google, GitHub or Clerk as the npm package emulate plays them: anybody can sign in as anybody it knows. */
final class StandIn extends ChildPart {

    static final List<String> NAMES = List.of("google", "github", "clerk");

    /** As in {@code providers/seed.json}. */
    private static final String CLIENT_ID = "diskover-local";

    private static final String CLIENT_SECRET = "only-for-the-local-system";

    private final Site site;
    private final NodePackage node;

    private StandIn(Site site, String name, NodePackage node) {
        super(name, site.ports().of(name), site.home());
        this.site = site;
        this.node = node;
    }

    static Stream<StandIn> all(Site site, Path repository) {
        var node = new NodePackage(repository.resolve("deploy/local/providers"));
        return NAMES.stream().map(name -> new StandIn(site, name, node));
    }

    /** How the identity service is told to use them. */
    static Map<String, String> environment(Site site) {
        var ports = site.ports();
        return Map.ofEntries(
                Map.entry("GOOGLE_CLIENT_ID", CLIENT_ID),
                Map.entry("GOOGLE_CLIENT_SECRET", CLIENT_SECRET),
                Map.entry("GOOGLE_ISSUER", ports.http("google")),
                Map.entry("GITHUB_CLIENT_ID", CLIENT_ID),
                Map.entry("GITHUB_CLIENT_SECRET", CLIENT_SECRET),
                Map.entry("GITHUB_URL", ports.http("github")),
                Map.entry("GITHUB_API_URL", ports.http("github")),
                Map.entry("CLERK_ISSUER", ports.http("clerk")),
                Map.entry("CLERK_API_URL", ports.http("clerk")),
                Map.entry("CLERK_SECRET_KEY", "sk_test_local"),
                // The tokens of emulate do not name the page that they were made for.
                Map.entry("CLERK_PARTY_OPTIONAL", "true"),
                Map.entry("CLERK_WEBHOOK_SECRET", site.secrets().clerkWebhookSecret()));
    }

    @Override
    protected ProcessBuilder command() throws IOException {
        node.install();
        var seed = node.directory().resolve("seed.json").toString();
        var line = new ArrayList<>(
                List.of("node", "providers.mjs", name(), String.valueOf(port()), site.publicUrl(), seed));
        line.addAll(JavaCommand.mark(site.home(), name()));
        return new ProcessBuilder(line).directory(node.directory().toFile());
    }

    @Override
    protected boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(Ports.HOST, port()), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    protected Duration patience() {
        return Duration.ofSeconds(60);
    }
}
