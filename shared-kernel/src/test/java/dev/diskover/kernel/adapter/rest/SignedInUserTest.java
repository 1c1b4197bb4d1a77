package dev.diskover.kernel.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.domain.PersonalTokenText;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

class SignedInUserTest {

    private static final UUID ANNA = UUID.fromString("0199aaaa-0000-7000-8000-000000000001");

    private final CallContext call = new CallContext();

    @Test
    void an_access_token_says_who_it_is() {
        var user = user("a.b.c");

        assertThat(user.id()).isEqualTo(ANNA);
        assertThat(user.bearer()).isEqualTo("a.b.c");
        assertThat(call.userId()).isEqualTo(ANNA.toString());
    }

    @Test
    void a_personal_token_says_nothing_where_no_scope_was_checked() {
        var user = user(PersonalTokenText.next());

        assertThatThrownBy(user::id).isInstanceOf(PersonalTokenRefused.class);
        assertThatThrownBy(user::email).isInstanceOf(PersonalTokenRefused.class);
        assertThatThrownBy(user::bearer).isInstanceOf(PersonalTokenRefused.class);
        assertThat(call.userId()).isNull();
    }

    @Test
    void a_personal_token_whose_scopes_suffice_says_who_it_is() {
        var user = user(PersonalTokenText.next());

        call.admitPersonalToken();

        assertThat(user.id()).isEqualTo(ANNA);
    }

    private SignedInUser user(String token) {
        var claims = new JwtClaims();
        claims.setSubject(ANNA.toString());
        return new SignedInUser(new DefaultJWTCallerPrincipal(token, "any", claims), call);
    }
}
