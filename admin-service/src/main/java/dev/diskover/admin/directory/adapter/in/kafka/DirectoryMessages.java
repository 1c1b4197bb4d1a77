package dev.diskover.admin.directory.adapter.in.kafka;

import dev.diskover.admin.directory.application.port.in.KeepDirectory;
import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.adapter.kafka.FactHandlers;
import dev.diskover.kernel.adapter.kafka.FactSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All facts the read models are made of. */
@ApplicationScoped
class DirectoryMessages implements FactSubscriber {

    private final KeepDirectory directory;

    DirectoryMessages(KeepDirectory directory) {
        this.directory = directory;
    }

    @Override
    public void subscribe(FactHandlers handlers) {
        for (var type : List.of("UserRegistered", "UserUpdated", "UserDeactivated", "UserReactivated")) {
            handlers.on("identity." + type + ".v1", Told.User.class, this::user);
        }
        handlers.on("identity.OrganizationCreated.v1", Told.Org.class, told -> directory.org(told.org()))
                .on(
                        "identity.MemberAdded.v1",
                        Told.Member.class,
                        told -> directory.member(told.orgId(), told.userId(), told.role()))
                .on(
                        "identity.LicenseAssigned.v1",
                        Told.License.class,
                        (told, fact) -> directory.license(told.orgId(), told.tier(), told.expiresAt(), fact.time()));
        for (var type : List.of("ProductPublished", "ProductUpdated", "ProductDeactivated")) {
            handlers.on("catalog." + type + ".v1", Told.Product.class, told -> directory.product(told.product()));
        }
        for (var type :
                List.of("TransactionCreated", "TransactionCompleted", "TransactionFailed", "TransactionCanceled")) {
            handlers.on(
                    "order." + type + ".v1", Told.Transaction.class, told -> directory.transaction(told.transaction()));
        }
        handlers.on(
                "entitlement.EntitlementsGranted.v1",
                Told.Granted.class,
                (told, fact) -> directory.delivered(told.itemId(), told.transactionId(), fact.time()));
    }

    private void user(Told.User told, Fact fact) {
        directory.user(told.user(), fact.time());
    }
}
