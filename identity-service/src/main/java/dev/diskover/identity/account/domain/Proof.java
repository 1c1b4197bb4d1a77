package dev.diskover.identity.account.domain;

/**
 * That somebody is this user. It lets them in only until the user is signed out everywhere: what follows a proof takes
 * time, and a password that is right no more, or an account that was closed, must not lead in afterwards.
 *
 * @param signOuts how often the user had been signed out everywhere, or everywhere else, when the proof was given
 */
public record Proof(UserId user, long signOuts) {

    public static Proof ofNewAccount(UserId user) {
        return new Proof(user, 0);
    }
}
