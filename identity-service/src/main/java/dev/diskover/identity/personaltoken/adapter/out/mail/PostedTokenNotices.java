package dev.diskover.identity.personaltoken.adapter.out.mail;

import dev.diskover.identity.IdentityConfig;
import dev.diskover.identity.account.application.port.in.UserView;
import dev.diskover.identity.mail.application.port.in.PostLetter;
import dev.diskover.identity.mail.domain.Letter;
import dev.diskover.identity.mail.domain.Moments;
import dev.diskover.identity.mail.domain.Template;
import dev.diskover.identity.personaltoken.application.port.out.TokenNotices;
import dev.diskover.identity.personaltoken.domain.PersonalToken;
import dev.diskover.kernel.domain.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
class PostedTokenNotices implements TokenNotices {

    private final PostLetter post;
    private final IdentityConfig config;

    PostedTokenNotices(PostLetter post, IdentityConfig config) {
        this.post = post;
        this.config = config;
    }

    /** The link leads to a new password, since setting one this way revokes every token and ends every session. */
    @Override
    public void created(UserView user, PersonalToken token) {
        var data = Map.of(
                "name", user.name(),
                "purpose", token.name(),
                "scopes", token.scopes().stream().map(Scope::text).sorted().collect(Collectors.joining(", ")),
                "expiry", Moments.told(token.expiresAt()),
                "link", config.publicUrl() + "/reset-password");
        post.post(new Letter(Template.PERSONAL_TOKEN_CREATED, user.email(), user.locale(), data));
    }
}
