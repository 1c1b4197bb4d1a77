package dev.diskover.kernel.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.kernel.adapter.rest.CallContext;
import dev.diskover.kernel.domain.Scope;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VisitorTest {

    private final CallContext call = new CallContext();

    @Test
    void without_a_token_nobody_is_there() {
        var nobody = QuarkusSecurityIdentity.builder().setAnonymous(true).build();

        assertThat(isSignedIn(nobody)).isFalse();
    }

    @Test
    void an_access_token_needs_no_scope() {
        assertThat(isSignedIn(anna().build())).isTrue();
    }

    @Test
    void a_personal_token_is_somebody_where_its_scopes_reach() {
        assertThat(isSignedIn(withScopes("products:read", "library:read"))).isTrue();
        assertThat(call.personalTokenAdmitted()).isTrue();
    }

    @Test
    void a_personal_token_is_nobody_where_they_do_not() {
        assertThat(isSignedIn(withScopes("products:write"))).isFalse();
        assertThat(call.personalTokenAdmitted()).isFalse();
    }

    private boolean isSignedIn(SecurityIdentity identity) {
        return new Visitor(identity, call).isSignedIn(Scope.PRODUCTS_READ);
    }

    private static SecurityIdentity withScopes(String... scopes) {
        return anna().addAttribute(PersonalTokenIdentities.SCOPES, Set.of(scopes))
                .build();
    }

    private static QuarkusSecurityIdentity.Builder anna() {
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal("anna"));
    }
}
