package dev.diskover.kernel.adapter.rest.openapi;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** What of an operation decides how it can be refused. */
record OperationFacts(String path, HttpMethod method, Operation operation) {

    /** Where the gateway counts nothing: providers call these, and call again when they are refused. */
    private static final Pattern UNLIMITED = Pattern.compile("/v1/payments/webhooks/.*|.*/webhook");

    static List<OperationFacts> of(Map.Entry<String, PathItem> path) {
        return path.getValue().getOperations().entrySet().stream()
                .map(each -> new OperationFacts(path.getKey(), each.getKey(), each.getValue()))
                .toList();
    }

    /** How anybody may be refused who asks for this. */
    Set<CommonAnswer> refusals() {
        var refusals = EnumSet.of(CommonAnswer.UNAVAILABLE, CommonAnswer.TOO_MANY);
        refusals.add(hasBody() ? CommonAnswer.MALFORMED_BODY : CommonAnswer.MALFORMED);
        if (UNLIMITED.matcher(path).matches()) {
            refusals.remove(CommonAnswer.TOO_MANY);
        }
        if (isSecured()) {
            refusals.add(CommonAnswer.NOT_SIGNED_IN);
            refusals.add(takesRole() ? CommonAnswer.NOT_ALLOWED : CommonAnswer.TOKEN_NOT_ALLOWED);
        }
        if (path.contains("{")) {
            refusals.add(CommonAnswer.NOT_FOUND);
        }
        if (hasAnswer()) {
            refusals.add(CommonAnswer.NOT_ACCEPTABLE);
        }
        if (hasBody()) {
            refusals.addAll(Set.of(CommonAnswer.TOO_LARGE, CommonAnswer.UNKNOWN_MEDIA_TYPE, CommonAnswer.INVALID));
        }
        return refusals;
    }

    Optional<CommonAnswer> refusal(String status) {
        return refusals().stream()
                .filter(refusal -> refusal.status().equals(status))
                .findFirst();
    }

    /** Method and path, so that it is unique among all services and stays when classes are renamed. */
    String id() {
        var id = new StringBuilder(method.name().toLowerCase(Locale.ROOT));
        for (var word : path.replace("/v1/", "/").replace("{", "by_").split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return id.toString();
    }

    private boolean hasBody() {
        return operation.getRequestBody() != null;
    }

    private boolean isSecured() {
        return operation.getSecurity() != null && !operation.getSecurity().isEmpty();
    }

    private boolean takesRole() {
        return operation.getSecurity().stream()
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .anyMatch(roles -> !roles.isEmpty());
    }

    /** What answers with no more than a place to go to does not ask what a client accepts. */
    private boolean hasAnswer() {
        return operation.getResponses().getAPIResponses().keySet().stream().anyMatch(status -> status.startsWith("2"));
    }
}
