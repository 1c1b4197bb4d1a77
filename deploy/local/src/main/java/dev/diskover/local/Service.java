package dev.diskover.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/** One of the services, or the gateway, in a JVM of its own. */
final class Service extends ChildPart {

    private static final int OK = 200;

    private final Site site;
    private final ServiceJar jar;

    Service(Site site, ServiceJar jar) {
        super(jar.name(), site.ports().of(jar.name()), site.home());
        this.site = site;
        this.jar = jar;
    }

    @Override
    protected ProcessBuilder command() throws IOException {
        var builder = new ProcessBuilder(new JavaCommand(site.home(), jar).line());
        builder.environment().putAll(ServiceEnvironment.of(site, name()));
        return builder;
    }

    @Override
    protected boolean answers() {
        var path = name().equals(ServiceJar.GATEWAY) ? "/health" : "/q/health/ready";
        try {
            var url = URI.create(site.ports().http(name()) + path).toURL();
            var connection = (HttpURLConnection) url.openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(2000);
            var status = connection.getResponseCode();
            connection.disconnect();
            // The gateway's health sums up the services: it answers as soon as it is up itself.
            return status == OK || name().equals(ServiceJar.GATEWAY);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    protected Duration patience() {
        return Duration.ofSeconds(120);
    }
}
