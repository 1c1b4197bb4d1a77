package dev.diskover.gateway.config;

import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the environment says, checked once at the start. A wrong value is refused with a sentence that names it. */
@Singleton
public final class Settings {

    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.-]+(:[0-9]{1,5})?");

    private final Map<String, ServiceAddress> services = new LinkedHashMap<>();
    private final Set<String> webOrigins;
    private final boolean trustProxy;

    public Settings(GatewayConfig config) {
        config.services()
                .forEach((name, url) -> services.put(name, address(name, url.orElse(""), config.localServices())));
        var insecure = isTrue("ALLOW_INSECURE_PUBLIC_URL", config.insecureOrigins());
        webOrigins = Arrays.stream(config.webOrigins().orElse("").split(","))
                .map(String::strip)
                .map(text -> origin(text, insecure))
                .collect(Collectors.toUnmodifiableSet());
        trustProxy = isTrue("TRUST_PROXY", config.trustProxy());
    }

    public Map<String, ServiceAddress> services() {
        return Map.copyOf(services);
    }

    public Set<String> webOrigins() {
        return webOrigins;
    }

    public boolean trustProxy() {
        return trustProxy;
    }

    private static ServiceAddress address(String service, String text, boolean local) {
        var variable = service.toUpperCase(Locale.ROOT) + "_URL";
        var address = ServiceAddress.parse(service, variable, text);
        if (!local && address.isLocal()) {
            throw refused(variable, text, "for the local system only");
        }
        return address;
    }

    private static boolean isTrue(String variable, Optional<String> setting) {
        var text = setting.orElse("").strip();
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused(variable, text, "neither true nor false");
        };
    }

    private static String origin(String text, boolean insecure) {
        if (!ORIGIN.matcher(text).matches()) {
            throw refused("WEB_ORIGINS", text, "not an origin such as https://www.example.com, in lower case, no path");
        }
        if (!insecure && !text.startsWith("https:")) {
            throw refused(
                    "WEB_ORIGINS", text, "not https; on your own machine ALLOW_INSECURE_PUBLIC_URL=true permits it");
        }
        return text;
    }

    static ConfigurationException refused(String variable, String value, String reason) {
        return new ConfigurationException("%s is '%s', which is %s".formatted(variable, value, reason));
    }
}
