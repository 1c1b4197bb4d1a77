package dev.diskover.catalog.product.adapter.in.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.kernel.adapter.kafka.FactJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;

/** Turns changes (RFC 7396) into the whole product they lead to, so that both obey the same rules. */
@ApplicationScoped
public class ProductPatch {

    private final ObjectMapper json;
    private final Validator validator;

    public ProductPatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    ProductRequest apply(ProductView present, ObjectNode changes) {
        var whole = requestOf(present);
        // On the top level a null stays, so that an unknown field is noticed even when it is taken away.
        changes.properties()
                .forEach(change -> whole.set(change.getKey(), merged(whole.get(change.getKey()), change.getValue())));
        return valid(read(whole));
    }

    private ObjectNode requestOf(ProductView present) {
        var known = FactJson.MAPPER.convertValue(present, ObjectNode.class);
        var whole = json.createObjectNode();
        for (var field : ProductRequest.class.getRecordComponents()) {
            var name = PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE.translate(field.getName());
            whole.set(name, known.get(name));
        }
        return whole;
    }

    private JsonNode merged(JsonNode present, JsonNode change) {
        if (!change.isObject()) {
            return change;
        }
        var whole = present instanceof ObjectNode object ? object : json.createObjectNode();
        for (var field : change.properties()) {
            if (field.getValue().isNull()) {
                whole.remove(field.getKey());
            } else {
                whole.set(field.getKey(), merged(whole.get(field.getKey()), field.getValue()));
            }
        }
        return whole;
    }

    private ProductRequest read(ObjectNode whole) {
        try {
            return json.treeToValue(whole, ProductRequest.class);
        } catch (JsonProcessingException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    private ProductRequest valid(ProductRequest request) {
        var violations = validator.validate(request);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return request;
    }
}
