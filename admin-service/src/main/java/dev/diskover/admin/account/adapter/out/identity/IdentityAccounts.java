package dev.diskover.admin.account.adapter.out.identity;

import dev.diskover.admin.account.application.port.in.TakeMeasure.Command;
import dev.diskover.admin.account.application.port.out.Accounts;
import dev.diskover.admin.account.domain.Measure;
import dev.diskover.kernel.adapter.rest.ServiceClient;
import dev.diskover.kernel.application.PartUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
class IdentityAccounts implements Accounts {

    private static final String PART = "identity";

    private final ServiceClient client;
    private final String address;

    IdentityAccounts(ServiceClient client, @ConfigProperty(name = "diskover.identity-url") String address) {
        this.client = client;
        this.address = address;
    }

    @Override
    public Answer apply(Command measure) {
        var where = URI.create("%s/v1/users/%s/%s".formatted(address, measure.user(), path(measure.measure())));
        return switch (client.post(PART, where, measure.bearer(), new MeasureBody(measure.reason()))) {
            case 204 -> Answer.DONE;
            case 404 -> Answer.NO_SUCH_USER;
            case 401, 403 -> Answer.NOT_ALLOWED;
            default -> throw new PartUnavailable(PART);
        };
    }

    private static String path(Measure measure) {
        return switch (measure) {
            case DEACTIVATE -> "deactivate";
            case REACTIVATE -> "reactivate";
            case END_SESSIONS -> "end-sessions";
        };
    }

    record MeasureBody(String reason) {}
}
