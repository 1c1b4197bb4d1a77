package dev.diskover.identity.account.adapter.out.mail;

import dev.diskover.identity.IdentityConfig;
import dev.diskover.identity.account.application.port.out.Letters;
import dev.diskover.identity.account.domain.AccountLetter;
import dev.diskover.identity.account.domain.AccountNotice;
import dev.diskover.identity.account.domain.User;
import dev.diskover.identity.mail.application.port.in.PostLetter;
import dev.diskover.identity.mail.domain.Letter;
import dev.diskover.identity.mail.domain.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
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
    public void carry(AccountLetter letter, User to, String secret) {
        switch (letter) {
            case VERIFY_EMAIL -> post(Template.VERIFY_EMAIL, to, link("/verify-email?token=" + secret));
            case RESET_PASSWORD -> post(Template.RESET_PASSWORD, to, link("/reset-password?token=" + secret));
            case LOGIN_CODE -> post(Template.LOGIN_CODE, to, Map.of("code", secret));
        }
    }

    /** The link leads an owner who did not do this to where they can take the account back. */
    @Override
    public void tell(AccountNotice notice, User to) {
        switch (notice) {
            case PASSWORD_CHANGED -> post(Template.PASSWORD_CHANGED, to, link("/reset-password"));
            case ACCOUNT_DEACTIVATED -> post(Template.ACCOUNT_DEACTIVATED, to, Map.of());
            case ACCOUNT_REACTIVATED -> post(Template.ACCOUNT_REACTIVATED, to, link("/sessions"));
        }
    }

    private void post(Template template, User to, Map<String, String> values) {
        var data = new HashMap<>(values);
        data.put("name", to.profile().name());
        var address = to.registration().email().value();
        post.post(new Letter(template, address, to.profile().locale(), data));
    }

    private Map<String, String> link(String path) {
        return Map.of("link", config.publicUrl() + path);
    }
}
