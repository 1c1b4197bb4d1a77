package dev.diskover.identity.social.adapter.out.provider;

import dev.diskover.identity.IdentityConfig;
import dev.diskover.identity.social.SocialConfig;
import dev.diskover.identity.social.application.port.out.CodeProviders;
import dev.diskover.identity.social.domain.Attempt;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.identity.social.domain.ProviderNotConfigured;
import dev.diskover.identity.social.domain.Vouched;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.List;

@ApplicationScoped
class ConfiguredCodeProviders implements CodeProviders {

    private final List<CodeProvider> providers;
    private final SocialConfig config;
    private final String callbacks;

    ConfiguredCodeProviders(Google google, Github github, SocialConfig config, IdentityConfig identity) {
        this.providers = List.of(google, github);
        this.config = config;
        this.callbacks = identity.publicUrl() + "/v1/auth/social/callback/";
    }

    @Override
    public void demand(Provider provider) {
        of(provider);
    }

    @Override
    public URI consentPage(Attempt attempt) {
        return of(attempt.provider()).consentPage(attempt, callback(attempt));
    }

    @Override
    public Vouched redeem(Attempt attempt, String code) {
        return of(attempt.provider()).redeem(attempt, code, callback(attempt));
    }

    @Override
    public Duration attemptLife() {
        return config.attemptLife();
    }

    private CodeProvider of(Provider wanted) {
        return providers.stream()
                .filter(provider -> provider.provider() == wanted && provider.isConfigured())
                .findFirst()
                .orElseThrow(ProviderNotConfigured::new);
    }

    private String callback(Attempt attempt) {
        return callbacks + attempt.provider().key();
    }
}
