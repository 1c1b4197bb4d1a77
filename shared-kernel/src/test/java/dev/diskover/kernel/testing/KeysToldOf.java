package dev.diskover.kernel.testing;

import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.diskover.kernel.adapter.rest.IdempotencyKeys;
import jakarta.ws.rs.POST;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The OpenAPI document is read from annotations; what a method reads by a call has to be named by hand. */
final class KeysToldOf extends ArchCondition<JavaClass> {

    KeysToldOf() {
        super("name the Idempotency-Key as a parameter where they read it, and only there");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(POST.class))
                .filter(method -> names(method) != reads(method, new HashSet<>()))
                .forEach(method -> events.add(SimpleConditionEvent.violated(
                        method,
                        method.getFullName() + (names(method) ? " names a key it does not read" : " hides its key"))));
    }

    private static boolean names(JavaMethod method) {
        return method.isAnnotatedWith(Parameter.class)
                && method.getAnnotationOfType(Parameter.class).name().equals(IdempotencyKeys.HEADER);
    }

    private static boolean reads(JavaMethod method, Set<JavaMethod> seen) {
        return seen.add(method)
                && method.getMethodCallsFromSelf().stream()
                        .map(JavaMethodCall::getTarget)
                        .anyMatch(target -> isKeys(target) || isAdapterThatReads(target, seen));
    }

    private static boolean isKeys(MethodCallTarget target) {
        return target.getOwner().isEquivalentTo(IdempotencyKeys.class);
    }

    private static boolean isAdapterThatReads(MethodCallTarget target, Set<JavaMethod> seen) {
        return target.getOwner().getPackageName().contains(".adapter.in.rest")
                && target.resolveMember().filter(method -> reads(method, seen)).isPresent();
    }
}
