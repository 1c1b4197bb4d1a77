package dev.diskover.kernel.testing.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one may do with a service, as its OpenAPI document says it.
 *
 * @param body a body that fits the schema; null where none is wanted
 * @param properties the schema of each property of the body
 * @param documented the statuses that the document names
 */
record Operation(
        String method,
        String path,
        Map<String, String> ids,
        List<String> queries,
        ObjectNode body,
        Map<String, JsonNode> properties,
        Set<String> documented) {

    boolean secured() {
        return documented.contains("401");
    }

    /** The path with ids that look right. */
    String target() {
        return target("", "");
    }

    /** The path with this in place of one id. */
    String target(String id, String value) {
        var target = path;
        for (var known : ids.entrySet()) {
            target = target.replace("{" + known.getKey() + "}", known.getKey().equals(id) ? value : known.getValue());
        }
        return target;
    }

    /** What an honest client would send, to be spoilt. */
    RawRequest request() {
        return request(target());
    }

    RawRequest request(String target) {
        var request = RawRequest.of(method, target);
        return body == null ? request : request.json(body.toString());
    }

    String name() {
        return method + " " + path;
    }
}
