package dev.diskover.identity;

import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.account.domain.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** What a row of users proves, read by the statement that reads what is proven with it. */
public final class ProofRow {

    public static final String COLUMNS = "u.id, u.sign_outs";

    public static Proof of(ResultSet row) throws SQLException {
        return new Proof(new UserId(row.getObject("id", UUID.class)), row.getLong("sign_outs"));
    }

    private ProofRow() {}
}
