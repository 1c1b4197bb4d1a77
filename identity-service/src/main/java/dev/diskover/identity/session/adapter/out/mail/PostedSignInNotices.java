package dev.diskover.identity.session.adapter.out.mail;

import dev.diskover.identity.IdentityConfig;
import dev.diskover.identity.account.application.port.in.UserView;
import dev.diskover.identity.mail.application.port.in.PostLetter;
import dev.diskover.identity.mail.domain.Letter;
import dev.diskover.identity.mail.domain.Moments;
import dev.diskover.identity.mail.domain.Template;
import dev.diskover.identity.session.application.port.out.SignInNotices;
import dev.diskover.identity.session.domain.Client;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

@ApplicationScoped
class PostedSignInNotices implements SignInNotices {

    private final PostLetter post;
    private final IdentityConfig config;

    PostedSignInNotices(PostLetter post, IdentityConfig config) {
        this.post = post;
        this.config = config;
    }

    @Override
    public void newSignIn(UserView user, Client client, Instant at) {
        var data = Map.of(
                "name", user.name(),
                "device", client.device().isEmpty() ? "-" : client.device(),
                "address", client.address(),
                "time", Moments.told(at),
                "link", config.publicUrl() + "/sessions");
        post.post(new Letter(Template.NEW_SIGN_IN, user.email(), user.locale(), data));
    }
}
