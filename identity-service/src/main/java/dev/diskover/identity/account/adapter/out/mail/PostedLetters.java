package dev.diskover.identity.account.adapter.out.mail;

import dev.diskover.identity.IdentityConfig;
import dev.diskover.identity.account.application.port.out.Letters;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.Profile;
import dev.diskover.identity.mail.application.port.in.PostLetter;
import dev.diskover.identity.mail.domain.Letter;
import dev.diskover.identity.mail.domain.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Words the account's letters: which template, which link. */
@ApplicationScoped
class PostedLetters implements Letters {

    private final PostLetter post;
    private final IdentityConfig config;

    PostedLetters(PostLetter post, IdentityConfig config) {
        this.post = post;
        this.config = config;
    }

    @Override
    public void verifyEmail(EmailAddress to, Profile addressee, String token) {
        var link = config.publicUrl() + "/verify-email?token=" + token;
        var data = Map.of("name", addressee.name(), "link", link);
        post.post(new Letter(Template.VERIFY_EMAIL, to.value(), addressee.locale(), data));
    }
}
