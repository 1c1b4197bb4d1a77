package dev.diskover.broken.sale.adapter.in.rest;

import dev.diskover.kernel.adapter.security.TokenScope;
import dev.diskover.kernel.domain.Scope;
import jakarta.annotation.security.DenyAll;
import jakarta.ws.rs.POST;

@TokenScope(Scope.PRODUCTS_WRITE)
public class ScopeOfTheClass {

    @POST
    @DenyAll
    public void addedLater() {}
}
