package dev.diskover.kernel.adapter.rest;

import dev.diskover.kernel.domain.Rejection;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a query parameter that the endpoint does not know: a misspelt filter must not show everything. */
public class StrictQueryFilter {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuseUnknown(ContainerRequestContext request, ResourceInfo resource) {
        var sent = request.getUriInfo().getQueryParameters().keySet();
        if (sent.isEmpty()) {
            return;
        }
        var names = known.computeIfAbsent(resource.getResourceMethod(), StrictQueryFilter::names);
        sent.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw new UnknownParameter(name);
        });
    }

    private static Set<String> names(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? Stream.concat(
                                Arrays.stream(parameter.getType().getDeclaredFields()),
                                Arrays.stream(
                                        parameter.getType().getRecordComponents() == null
                                                ? new AnnotatedElement[0]
                                                : parameter.getType().getRecordComponents()))
                        : Stream.of(parameter))
                .map(element -> element.getAnnotation(QueryParam.class))
                .filter(annotation -> annotation != null)
                .map(QueryParam::value)
                .collect(Collectors.toSet());
    }

    /** A query parameter nobody reads. */
    static final class UnknownParameter extends Rejection {

        UnknownParameter(String name) {
            super(
                    Reason.MALFORMED,
                    "unknown_parameter",
                    "The query parameter %s does not exist here"
                            .formatted(name.replaceAll("[^\\w.\\-\\[\\]]", "?")
                                    .substring(0, Math.min(name.length(), 64))));
        }
    }
}
