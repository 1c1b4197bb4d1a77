package dev.diskover.identity.social.adapter.out.provider;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Names and values as queries and forms carry them. */
final class Form {

    static final String TYPE = "application/x-www-form-urlencoded";

    private final Map<String, String> fields = new LinkedHashMap<>();

    Form with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    BodyPublisher body() {
        return BodyPublishers.ofString(toString());
    }

    @Override
    public String toString() {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
