package dev.diskover.kernel.adapter.start;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the environment must say before a service starts. In every profile a value that is set must have its form; in
 * production nothing may be left to a default that leads to this machine, and no secret may be empty, short or known.
 */
final class StartCheck {

    /** The secrets of which a service that reads them has need, and how short they may be. */
    private static final Map<String, Integer> SHORTEST = Map.of(
            "DATABASE_PASSWORD", 16,
            "KEY_ENCRYPTION_SECRET", 32,
            "SERVICE_SECRET", 32,
            "S3_ACCESS_KEY_ID", 8,
            "S3_SECRET_ACCESS_KEY", 16);

    private static final Pattern SECRET = Pattern.compile(".*_(PASSWORD|SECRET|KEY|KEY_ID|SALT|TOKEN)");

    /** What the local launcher makes begins with "local"; the rest is in examples everywhere. */
    private static final Pattern KNOWN = Pattern.compile(
            "local.*|.*_local|only-for-.*|.*change.?me.*|.*password.*|.*example.*|minioadmin.*|(.)\\1*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Collection<Variable> variables;
    private final UnaryOperator<String> environment;
    private final boolean production;

    StartCheck(Collection<Variable> variables, UnaryOperator<String> environment, String profile) {
        this.variables = variables;
        this.environment = environment;
        this.production = List.of(profile.split(",")).contains("prod");
    }

    /** One sentence for each variable that is wrong. Secrets are not repeated. */
    List<String> faults() {
        return variables.stream().flatMap(variable -> fault(variable).stream()).toList();
    }

    private Optional<String> fault(Variable variable) {
        var value = value(variable.name());
        var reason = value.isEmpty() ? faultOfMissing(variable) : faultOf(variable, value);
        return reason.or(() -> faultOfMailPassword(variable.name(), value))
                .map(words -> variable.name() + " " + words + ".");
    }

    private String value(String name) {
        var value = environment.apply(name);
        return value == null ? "" : value.strip();
    }

    private Optional<String> faultOfMissing(Variable variable) {
        if (!production) {
            return Optional.empty();
        }
        if (SHORTEST.containsKey(variable.name())) {
            return Optional.of("is not set; production needs a secret of your own");
        }
        return variable.isLocalOnly()
                ? Optional.of("is not set; its default %s is for the local system only".formatted(variable.standard()))
                : Optional.empty();
    }

    private Optional<String> faultOf(Variable variable, String value) {
        return Stream.of(
                        ValueForm.fault(variable, value),
                        faultOfLocalDefault(variable, value),
                        faultOfSecret(variable.name(), value),
                        faultOfPublicUrl(variable.name(), value))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Without its exception a trial on one's own machine could not use PUBLIC_URL, whose rule follows below. */
    private Optional<String> faultOfLocalDefault(Variable variable, String value) {
        return production
                        && variable.isLocalOnly()
                        && value.equals(variable.standard())
                        && !variable.name().equals("PUBLIC_URL")
                ? Optional.of("is '%s', which is for the local system only".formatted(value))
                : Optional.empty();
    }

    private Optional<String> faultOfSecret(String name, String value) {
        if (!production || !SECRET.matcher(name).matches()) {
            return Optional.empty();
        }
        var shortest = SHORTEST.getOrDefault(name, 0);
        if (value.length() < shortest) {
            return Optional.of("has fewer than %d characters".formatted(shortest));
        }
        return KNOWN.matcher(value).matches()
                ? Optional.of("is a value that others know; production needs a secret of your own")
                : Optional.empty();
    }

    private Optional<String> faultOfMailPassword(String name, String value) {
        if (!name.equals("SMTP_PASSWORD")) {
            return Optional.empty();
        }
        if (value.isEmpty() != value("SMTP_USER").isEmpty()) {
            return Optional.of("and SMTP_USER are set together or not at all");
        }
        return production && !value.isEmpty() && value("SMTP_TLS").equals("none")
                ? Optional.of("would be sent in clear, because SMTP_TLS is 'none'")
                : Optional.empty();
    }

    private Optional<String> faultOfPublicUrl(String name, String value) {
        var insecure = name.equals("PUBLIC_URL") && !value.startsWith("https://");
        return production && insecure && !value("ALLOW_INSECURE_PUBLIC_URL").equals("true")
                ? Optional.of(
                        "is '%s', which is not https; on your own machine ALLOW_INSECURE_PUBLIC_URL=true permits it"
                                .formatted(value))
                : Optional.empty();
    }
}
