package dev.diskover.kernel.adapter.security;

import dev.diskover.kernel.adapter.rest.CallContext;
import dev.diskover.kernel.domain.Scope;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;

/**
 * Whoever may be there where nobody has to be. Only asking has the token checked, so a public endpoint that does not
 * ask minds no bad one.
 */
@RequestScoped
public class Visitor {

    private final SecurityIdentity identity;
    private final CallContext call;

    public Visitor(SecurityIdentity identity, CallContext call) {
        this.identity = identity;
        this.call = call;
    }

    /**
     * Whether {@link dev.diskover.kernel.adapter.rest.SignedInUser} may be asked who it is: not where no token came,
     * nor where a personal access token lacks the scope, which then says no more than none.
     *
     * @throws io.quarkus.security.AuthenticationFailedException when the token is not valid
     */
    public boolean isSignedIn(Scope scope) {
        if (identity.isAnonymous()) {
            return false;
        }
        Set<String> granted = identity.getAttribute(PersonalTokenIdentities.SCOPES);
        if (granted == null) {
            return true;
        }
        if (granted.contains(scope.text())) {
            call.admitPersonalToken();
        }
        return call.personalTokenAdmitted();
    }
}
