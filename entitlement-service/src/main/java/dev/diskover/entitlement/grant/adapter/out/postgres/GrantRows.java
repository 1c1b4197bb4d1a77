package dev.diskover.entitlement.grant.adapter.out.postgres;

import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.entitlement.grant.domain.Buyer;
import dev.diskover.entitlement.grant.domain.Entitlement;
import dev.diskover.entitlement.grant.domain.EntitlementId;
import dev.diskover.entitlement.grant.domain.Grant;
import dev.diskover.entitlement.grant.domain.GrantId;
import dev.diskover.entitlement.grant.domain.ItemId;
import dev.diskover.entitlement.grant.domain.OrgId;
import dev.diskover.entitlement.grant.domain.PaidItem;
import dev.diskover.entitlement.grant.domain.ProductId;
import dev.diskover.entitlement.grant.domain.Terms;
import dev.diskover.entitlement.grant.domain.TransactionId;
import dev.diskover.entitlement.grant.domain.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Rows of active grants, each with its entitlements. */
final class GrantRows {

    static Grant activeGrant(ResultSet row) throws SQLException {
        return Grant.restoreActive(
                new GrantId(row.getObject("id", UUID.class)),
                item(row),
                new Buyer(new UserId(row.getObject("user_id", UUID.class)), row.getString("email")),
                new Terms(time(row, "expires_at"), row.getObject("downloads_allowed", Integer.class)),
                entitlements(row));
    }

    private static PaidItem item(ResultSet row) throws SQLException {
        return new PaidItem(
                new ItemId(row.getObject("item_id", UUID.class)),
                new TransactionId(row.getObject("transaction_id", UUID.class)),
                new ProductId(row.getObject("product_id", UUID.class)),
                new OrgId(row.getObject("org_id", UUID.class)),
                row.getString("product_name"));
    }

    private static List<Entitlement> entitlements(ResultSet row) throws SQLException {
        var ids = (UUID[]) row.getArray("ids").getArray();
        var assets = (UUID[]) row.getArray("assets").getArray();
        return IntStream.range(0, ids.length)
                .mapToObj(i -> new Entitlement(new EntitlementId(ids[i]), new AssetId(assets[i])))
                .toList();
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private GrantRows() {}
}
