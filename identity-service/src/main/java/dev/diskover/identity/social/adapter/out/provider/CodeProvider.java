package dev.diskover.identity.social.adapter.out.provider;

import dev.diskover.identity.social.domain.Attempt;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.identity.social.domain.Vouched;
import java.net.URI;

/** One provider of the code flow. */
interface CodeProvider {

    Provider provider();

    boolean isConfigured();

    URI consentPage(Attempt attempt, String callback);

    Vouched redeem(Attempt attempt, String code, String callback);
}
