package dev.diskover.kernel.adapter.security;

import dev.diskover.kernel.domain.Scope;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Opens an endpoint to personal access tokens that have one of the scopes, or to all of them where none is named. The
 * annotation of a method counts before that of its class. Endpoints without it refuse such tokens.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface TokenScope {
    Scope[] value() default {};
}
