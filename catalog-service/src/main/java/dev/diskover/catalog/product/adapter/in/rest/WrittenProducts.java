package dev.diskover.catalog.product.adapter.in.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.diskover.catalog.product.application.port.in.ProductView;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes what is shown of a product once, for as long as somebody holds on to it; then it is copied. */
@Singleton
class WrittenProducts extends BeanSerializerModifier implements ObjectMapperCustomizer {

    private static final long serialVersionUID = 1;

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("written-products").setSerializerModifier(this));
    }

    @Override
    @SuppressWarnings("unchecked")
    public JsonSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription bean, JsonSerializer<?> serializer) {
        return bean.getBeanClass() == ProductView.class
                ? new Once((JsonSerializer<ProductView>) serializer)
                : serializer;
    }

    private static final class Once extends StdSerializer<ProductView> implements ResolvableSerializer {

        private static final long serialVersionUID = 1;

        private final transient JsonSerializer<ProductView> fields;
        private final transient Cache<ProductView, SerializableString> written =
                Caffeine.newBuilder().weakKeys().build();

        Once(JsonSerializer<ProductView> fields) {
            super(ProductView.class);
            this.fields = fields;
        }

        @Override
        public void resolve(SerializerProvider provider) throws JsonMappingException {
            ((ResolvableSerializer) fields).resolve(provider);
        }

        @Override
        public void serialize(ProductView view, JsonGenerator json, SerializerProvider provider) throws IOException {
            var before = written.getIfPresent(view);
            if (before == null) {
                before = write(view, json, provider);
                written.put(view, before);
            }
            json.writeRawValue(before);
        }

        private SerializableString write(ProductView view, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            var bytes = new ByteArrayOutputStream();
            try (var apart = json.getCodec().getFactory().createGenerator(bytes)) {
                fields.serialize(view, apart, provider);
            }
            return new SerializedString(bytes.toString(StandardCharsets.UTF_8));
        }
    }
}
