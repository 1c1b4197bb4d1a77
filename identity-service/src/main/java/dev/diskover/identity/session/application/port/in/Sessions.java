package dev.diskover.identity.session.application.port.in;

import dev.diskover.identity.account.application.port.in.UserView;
import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.session.domain.Client;
import java.time.Duration;
import java.util.Optional;

/** Signing in, staying signed in and signing out. */
public interface Sessions {

    /**
     * @throws dev.diskover.identity.session.domain.InvalidCredentials
     * @throws dev.diskover.identity.session.domain.AccountInactive
     * @throws dev.diskover.identity.attempt.domain.TooManyAttempts
     */
    SignedIn logIn(String login, String password, Client client);

    /**
     * Opens a session for a user who has just proved who they are. Every way in ends here.
     *
     * @return empty when the user has been signed out everywhere since, or is not active any more; whoever asks
     *     refuses as if the proof had failed
     */
    Optional<SignedIn> open(Proof proof, Client client);

    /**
     * Ends the token and answers its successor. The slower of two racing tabs gets an access token only.
     *
     * @throws dev.diskover.identity.session.domain.RefreshTokenInvalid
     * @throws dev.diskover.identity.session.domain.RefreshTokenReused when it was used before: the family has ended
     */
    SignedIn refresh(String refreshToken, Client client);

    /** Ends the session the token belongs to; an unknown token changes nothing. */
    void logOut(String refreshToken);

    /**
     * @param accessToken a JWT for the Authorization header
     * @param refreshToken for the cookie only; null where the cookie that the browser has is to stay
     */
    record SignedIn(
            UserView user,
            String accessToken,
            Duration accessTokenLife,
            String refreshToken,
            Duration refreshTokenLife) {}
}
