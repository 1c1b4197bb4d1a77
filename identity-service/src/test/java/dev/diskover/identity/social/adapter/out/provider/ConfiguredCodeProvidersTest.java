package dev.diskover.identity.social.adapter.out.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.social.domain.Attempt;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.identity.social.domain.ProviderNotConfigured;
import dev.diskover.identity.social.domain.ReturnPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfiguredCodeProvidersTest extends ProviderTestBase {

    @ParameterizedTest
    @EnumSource(Provider.class)
    void without_settings_no_provider_is_offered(Provider wanted) {
        assertThatThrownBy(() -> providers().demand(wanted)).isInstanceOf(ProviderNotConfigured.class);
    }

    @Test
    void half_of_the_settings_are_none() {
        // Given
        set("identity.social.google.client-id", "id");
        set("identity.social.github.client-secret", "secret");
        set("identity.social.github.client-id", "");

        // When, Then
        assertThatThrownBy(() -> providers().demand(Provider.GOOGLE)).isInstanceOf(ProviderNotConfigured.class);
        assertThatThrownBy(() -> providers().demand(Provider.GITHUB)).isInstanceOf(ProviderNotConfigured.class);
    }

    @Test
    void one_provider_is_offered_without_the_other_and_comes_back_to_its_own_callback() {
        // Given
        set("identity.social.github.client-id", "id");
        set("identity.social.github.client-secret", "secret");
        var attempt = new Attempt(Provider.GITHUB, "state", "secret", ReturnPath.HOME);

        // When, Then
        assertThatCode(() -> providers().demand(Provider.GITHUB)).doesNotThrowAnyException();
        assertThatThrownBy(() -> providers().demand(Provider.GOOGLE)).isInstanceOf(ProviderNotConfigured.class);
        assertThat(providers().consentPage(attempt).getQuery())
                .contains("redirect_uri=" + PUBLIC_URL + "/v1/auth/social/callback/github");
    }

    private ConfiguredCodeProviders providers() {
        var google = new Google(social(), http(), issuers(), checks());
        return new ConfiguredCodeProviders(google, new Github(social(), http()), social(), identity());
    }
}
