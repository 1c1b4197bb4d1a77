package dev.diskover.identity.personaltoken.adapter.out.config;

import dev.diskover.identity.PersonalTokenConfig;
import dev.diskover.identity.personaltoken.domain.TokenRules;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class ConfiguredTokenRules {

    @Produces
    @Singleton
    TokenRules rules(PersonalTokenConfig config) {
        return new TokenRules(config.usualLife(), config.longestLife(), config.mostPerUser());
    }
}
