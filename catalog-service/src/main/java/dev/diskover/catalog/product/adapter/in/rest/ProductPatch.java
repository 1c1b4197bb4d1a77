package dev.diskover.catalog.product.adapter.in.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.domain.InvalidProduct;
import dev.diskover.catalog.product.domain.VersionMismatch;
import dev.diskover.kernel.adapter.kafka.FactJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import java.util.UUID;
import java.util.regex.Pattern;

/** Turns changes into the whole product they lead to, so that a patch obeys the same rules as a replacement. */
@ApplicationScoped
public class ProductPatch {

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

    private final ObjectMapper json;
    private final Validator validator;

    public ProductPatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    ProductRequest apply(ProductView present, ObjectNode changes) {
        var known = FactJson.MAPPER.convertValue(present, ObjectNode.class);
        var whole = json.createObjectNode();
        for (var field : ProductRequest.class.getRecordComponents()) {
            var name = PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE.translate(field.getName());
            whole.set(name, known.get(name));
        }
        whole.setAll(changes);
        whole.put("org_id", present.orgId().toString());
        return valid(read(whole));
    }

    /** @param ifMatch null where the client sent none */
    static Long version(String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        var etag = ETAG.matcher(ifMatch);
        if (!etag.matches()) {
            throw new VersionMismatch();
        }
        return Long.valueOf(etag.group(1));
    }

    static UUID requireOrg(UUID org) {
        if (org == null) {
            throw new InvalidProduct("org_id_required", "org_id names the organization that sells the product");
        }
        return org;
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
