package dev.diskover.catalog.product.adapter.in.rest;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.domain.Category;
import dev.diskover.catalog.product.domain.Description;
import dev.diskover.catalog.product.domain.InvalidProduct;
import dev.diskover.catalog.product.domain.Offer;
import dev.diskover.catalog.product.domain.ProductDraft;
import dev.diskover.catalog.product.domain.ProductType;
import dev.diskover.catalog.product.domain.Slug;
import dev.diskover.catalog.product.domain.Wording;
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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A whole product as its seller describes it. Absent optional fields are empty; {@code is_active} is true. */
@Schema(
        examples = "{\"org_id\": \"0199aaaa-0000-7000-8000-000000000002\", \"name\": \"Loops vol. 1\","
                + " \"type\": \"digital\", \"category\": \"audio\", \"price\": 1900, \"currency\": \"EUR\","
                + " \"max_downloads\": 5}")
public record ProductRequest(
        @Nullable UUID orgId,

        @NotBlank
        @Size(max = Description.LONGEST_NAME)
        @Pattern(regexp = Wording.ONE_LINE, message = ProductRequest.LINE)
        String name,

        @Size(max = 80) @Nullable String slug,

        @Size(max = Description.LONGEST_TEXT) @Pattern(regexp = Wording.LINES, message = ProductRequest.TEXT) @Nullable
        String description,

        @Size(max = Description.LONGEST_SHORT_TEXT)
        @Pattern(regexp = Wording.LINES, message = ProductRequest.TEXT)
        @Nullable
        String shortDescription,

        @NotNull @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_VALUES)
        ProductType type,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_VALUES) @Nullable
        Category category,

        @NotNull @Min(0) @Max(100_000_000) Long price,
        @Min(0) @Max(100_000_000) @Nullable Long compareAtPrice,
        @Pattern(regexp = "[A-Z]{3}") @Nullable String currency,
        @Min(1) @Max(3660) @Nullable Integer subscriptionDays,

        @Size(max = Description.LONGEST_SKU)
        @Pattern(regexp = Wording.ONE_LINE, message = ProductRequest.LINE)
        @Nullable
        String sku,

        @Size(max = 20) @Nullable
        List<
                        @NotBlank @Size(max = Description.LONGEST_TAG)
                        @Pattern(regexp = Wording.ONE_LINE, message = ProductRequest.LINE) String>
                tags,

        @Size(max = Description.LONGEST_TAX_CATEGORY)
        @Pattern(regexp = Wording.ONE_LINE, message = ProductRequest.LINE)
        @Nullable
        String taxCategory,

        @Nullable Boolean isActive,
        @Nullable Boolean isFeatured,
        @Min(-1_000_000) @Max(1_000_000) @Nullable Integer displayOrder,
        @Nullable Boolean isLimited,
        @Min(0) @Max(1_000_000_000) @Nullable Integer totalQuantity,
        @Nullable Instant availableFrom,
        @Nullable Instant availableUntil,
        @Min(1) @Max(1_000_000) @Nullable Integer maxDownloads,
        @Min(1) @Max(36_600) @Nullable Integer downloadExpiryDays,
        @Valid @Nullable KeyPolicy licenseKeyPolicy,
        @Size(max = 50) @Nullable Map<@Size(max = 100) String, Object> metadata) {

    static final String LINE = "must be one line of text";
    static final String TEXT = "must not contain control characters";

    /** @param activationsAllowed null: unlimited; {@code keyExpiryDays} null: never */
    public record KeyPolicy(
            @Min(1) @Max(1_000_000) @Nullable Integer activationsAllowed,
            @Min(1) @Max(36_600) @Nullable Integer keyExpiryDays) {}

    /** Null where the request names none. */
    OrgId org() {
        return orgId == null ? null : new OrgId(orgId);
    }

    ProductDraft draft() {
        return new ProductDraft(
                slug == null ? null : new Slug(slug), describe(), offer(), Objects.requireNonNullElse(isActive, true));
    }

    private Description describe() {
        return new Description(
                name.strip(),
                Objects.requireNonNullElse(description, ""),
                Objects.requireNonNullElse(shortDescription, ""),
                Objects.requireNonNullElse(category, Category.DOWNLOAD),
                sku,
                Objects.requireNonNullElse(tags, List.of()),
                taxCategory,
                licenseKeyPolicy == null ? null : FactJson.write(licenseKeyPolicy),
                FactJson.write(Objects.requireNonNullElse(metadata, Map.of())),
                Objects.requireNonNullElse(isFeatured, false),
                Objects.requireNonNullElse(displayOrder, 0));
    }

    private Offer offer() {
        return new Offer(
                type,
                money(),
                compareAtPrice,
                subscriptionDays,
                Objects.requireNonNullElse(isLimited, false),
                totalQuantity,
                availableFrom,
                availableUntil,
                maxDownloads,
                downloadExpiryDays);
    }

    private Money money() {
        try {
            return Money.ofMinor(price, Objects.requireNonNullElse(currency, "EUR"));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidProduct("invalid_currency", "This is no ISO 4217 currency");
        }
    }
}
