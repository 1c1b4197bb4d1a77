package dev.diskover.identity.account.adapter.out.mail;

import dev.diskover.identity.IdentityConfig;
import dev.diskover.identity.account.application.port.out.Letters;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.LoginCode;
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
        post(Template.VERIFY_EMAIL, to, addressee, "link", page("/verify-email?token=" + token));
    }

    @Override
    public void resetPassword(EmailAddress to, Profile addressee, String token) {
        post(Template.RESET_PASSWORD, to, addressee, "link", page("/reset-password?token=" + token));
    }

    @Override
    public void loginCode(EmailAddress to, Profile addressee, LoginCode code) {
        post(Template.LOGIN_CODE, to, addressee, "code", code.spaced());
    }

    /** The link leads an owner who did not do this to where they can take the account back. */
    @Override
    public void passwordChanged(EmailAddress to, Profile addressee) {
        post(Template.PASSWORD_CHANGED, to, addressee, "link", page("/reset-password"));
    }

    @Override
    public void accountDeactivated(EmailAddress to, Profile addressee) {
        post.post(new Letter(
                Template.ACCOUNT_DEACTIVATED, to.value(), addressee.locale(), Map.of("name", addressee.name())));
    }

    @Override
    public void accountReactivated(EmailAddress to, Profile addressee) {
        post(Template.ACCOUNT_REACTIVATED, to, addressee, "link", page("/sessions"));
    }

    private void post(Template template, EmailAddress to, Profile addressee, String key, String value) {
        var data = Map.of("name", addressee.name(), key, value);
        post.post(new Letter(template, to.value(), addressee.locale(), data));
    }

    private String page(String path) {
        return config.publicUrl() + path;
    }
}
