package dev.diskover.identity.attempt.adapter.out.config;

import dev.diskover.identity.attempt.AttemptsConfig;
import dev.diskover.identity.attempt.application.port.out.Limits;
import dev.diskover.identity.attempt.domain.Limit;
import dev.diskover.identity.attempt.domain.Scope;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Read once at the start, which a limit without sense prevents. */
@Startup
@ApplicationScoped
class ConfiguredLimits implements Limits {

    private final AttemptsConfig config;
    private final Map<Scope, Limit> limits;

    ConfiguredLimits(AttemptsConfig config) {
        this.config = config;
        this.limits = Arrays.stream(Scope.values()).collect(Collectors.toMap(Function.identity(), this::read));
    }

    @Override
    public Limit of(Scope scope) {
        return limits.get(scope);
    }

    @Override
    public Duration forgottenAfter() {
        return config.forgottenAfter();
    }

    private Limit read(Scope scope) {
        var set =
                switch (scope) {
                    case ACCOUNT_AT_ADDRESS -> config.accountAtAddress();
                    case ADDRESS -> config.address();
                    case ACCOUNT -> config.account();
                    case SIGNED_IN_USER -> config.signedInUser();
                };
        return new Limit(set.free(), set.per(), set.longestWait(), config.forgottenAfter());
    }
}
