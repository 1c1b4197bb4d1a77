package dev.diskover.catalog.product.adapter.in.rest;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.diskover.catalog.product.application.port.in.SellProducts;
import dev.diskover.catalog.product.domain.Category;
import dev.diskover.catalog.product.domain.Description;
import dev.diskover.catalog.product.domain.InvalidProduct;
import dev.diskover.catalog.product.domain.Offer;
import dev.diskover.catalog.product.domain.ProductType;
import dev.diskover.catalog.product.domain.Slug;
import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.domain.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole product as its seller describes it. Absent optional fields are empty; {@code is_active} is true. */
@Schema(
        examples =
                "{\"org_id\": \"0199aaaa-0000-7000-8000-000000000002\", \"name\": \"Loops vol. 1\", \"type\": \"digital\","
                        + " \"category\": \"audio\", \"price\": 1900, \"currency\": \"EUR\", \"max_downloads\": 5}")
public record ProductRequest(
        UUID orgId,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 80) String slug,
        @Size(max = 20_000) String description,
        @Size(max = 300) String shortDescription,

        @NotNull @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_VALUES)
        ProductType type,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_VALUES)
        Category category,

        @NotNull @Min(0) @Max(100_000_000) Long price,
        @Min(0) @Max(100_000_000) Long compareAtPrice,
        @Pattern(regexp = "[A-Z]{3}") String currency,
        @Min(1) @Max(3660) Integer subscriptionDays,
        @Size(max = 100) String sku,
        @Size(max = 20) List<@NotBlank @Size(max = 50) String> tags,
        @Size(max = 50) String taxCategory,
        Boolean isActive,
        Boolean isFeatured,
        @Min(-1_000_000) @Max(1_000_000) Integer displayOrder,
        Boolean isLimited,
        @Min(0) @Max(1_000_000_000) Integer totalQuantity,
        Instant availableFrom,
        Instant availableUntil,
        @Min(1) @Max(1_000_000) Integer maxDownloads,
        @Min(1) @Max(36_600) Integer downloadExpiryDays,
        @Valid KeyPolicy licenseKeyPolicy,
        @Size(max = 50) Map<@Size(max = 100) String, Object> metadata) {

    /** @param activationsAllowed null: unlimited; {@code keyExpiryDays} null: never */
    public record KeyPolicy(
            @Min(1) @Max(1_000_000) Integer activationsAllowed,
            @Min(1) @Max(36_600) Integer keyExpiryDays) {}

    SellProducts.Command toCommand() {
        return new SellProducts.Command(
                slug == null ? null : new Slug(slug), describe(), offer(), isActive == null || isActive);
    }

    private Description describe() {
        return new Description(
                name.strip(),
                orEmpty(description),
                orEmpty(shortDescription),
                category == null ? Category.DOWNLOAD : category,
                sku,
                tags == null ? List.of() : tags,
                taxCategory,
                licenseKeyPolicy == null ? null : FactJson.write(licenseKeyPolicy),
                metadata == null ? "{}" : FactJson.write(metadata),
                Boolean.TRUE.equals(isFeatured),
                displayOrder == null ? 0 : displayOrder);
    }

    private Offer offer() {
        return new Offer(
                type,
                money(),
                compareAtPrice,
                subscriptionDays,
                Boolean.TRUE.equals(isLimited),
                totalQuantity,
                availableFrom,
                availableUntil,
                maxDownloads,
                downloadExpiryDays);
    }

    private Money money() {
        try {
            return Money.ofMinor(price, currency == null ? "EUR" : currency);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidProduct("invalid_currency", "This is no ISO 4217 currency");
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
