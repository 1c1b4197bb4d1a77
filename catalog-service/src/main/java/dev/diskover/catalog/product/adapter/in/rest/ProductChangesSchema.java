package dev.diskover.catalog.product.adapter.in.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Tells what a change may name: the fields of a whole product, so that the document never falls behind them. */
@OpenApiFilter(stages = RunStage.BUILD)
public class ProductChangesSchema implements OASFilter {

    static final String NAME = "ProductChanges";
    static final String EXAMPLE = "{\"price\": 900, \"is_featured\": true, \"max_downloads\": null}";

    private static final String WHOLE = "ProductRequest";
    private static final String RULE =
            "Some fields of a product (RFC 7396): what is not named stays, null forgets, objects are merged";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var whole = document.getComponents().getSchemas().get(WHOLE);
        var changes = OASFactory.createSchema().addType(SchemaType.OBJECT).description(RULE);
        whole.getProperties().forEach(changes::addProperty);
        document.getComponents().addSchema(NAME, changes);
    }
}
