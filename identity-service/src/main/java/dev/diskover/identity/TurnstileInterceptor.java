package dev.diskover.identity;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Comes after validation, so that nobody waits with a request that is refused anyway. */
@ThroughTurnstile
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 900)
class TurnstileInterceptor {

    private final Turnstile turnstile;

    TurnstileInterceptor(Turnstile turnstile) {
        this.turnstile = turnstile;
    }

    @AroundInvoke
    Object admit(InvocationContext call) throws Exception {
        return turnstile.pass(call::proceed);
    }
}
