package dev.diskover.entitlement.grant.application;

import dev.diskover.entitlement.grant.application.port.in.GrantPurchase;
import dev.diskover.entitlement.grant.application.port.out.Grants;
import dev.diskover.entitlement.grant.application.port.out.Products;
import dev.diskover.entitlement.grant.domain.Grant;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

@ApplicationScoped
class GrantPurchaseService implements GrantPurchase {

    private final Grants grants;
    private final Products products;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    GrantPurchaseService(Grants grants, Products products, UnitOfWork unitOfWork, Clock clock) {
        this.grants = grants;
        this.products = products;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public void grant(Command command) {
        var bought =
                command.items().stream().map(item -> item.paid().product()).collect(Collectors.toUnmodifiableSet());
        unitOfWork.run(() -> {
            products.awaitLinks(bought);
            var assets = products.assets(bought, command.completedAt());
            var now = clock.instant();
            grants.add(command.items().stream()
                    .map(item -> Grant.give(
                            item.paid(),
                            command.buyer(),
                            item.terms(),
                            assets.getOrDefault(item.paid().product(), List.of()),
                            now))
                    .toList());
        });
    }
}
