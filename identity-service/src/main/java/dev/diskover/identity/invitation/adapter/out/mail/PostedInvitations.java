package dev.diskover.identity.invitation.adapter.out.mail;

import dev.diskover.identity.IdentityConfig;
import dev.diskover.identity.invitation.application.port.out.InvitationLetters;
import dev.diskover.identity.invitation.domain.Account;
import dev.diskover.identity.invitation.domain.Invitation;
import dev.diskover.identity.mail.application.port.in.PostLetter;
import dev.diskover.identity.mail.domain.Letter;
import dev.diskover.identity.mail.domain.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Words the invitation: which template, which link. */
@ApplicationScoped
class PostedInvitations implements InvitationLetters {

    private final PostLetter post;
    private final IdentityConfig config;

    PostedInvitations(PostLetter post, IdentityConfig config) {
        this.post = post;
        this.config = config;
    }

    @Override
    public void invite(Invitation invitation, String org, Account inviter, String token) {
        var data = Map.of(
                "org",
                org,
                "inviter",
                inviter.name(),
                "role",
                invitation.role().code(),
                "link",
                config.publicUrl() + "/invitations/accept?token=" + token);
        post.post(new Letter(Template.INVITATION, invitation.email().value(), inviter.locale(), data));
    }
}
