package dev.diskover.kernel.adapter.postgres;

import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.postgresql.util.PGobject;

final class JsonbArgument extends AbstractArgumentFactory<Jsonb> {

    JsonbArgument() {
        super(Types.OTHER);
    }

    @Override
    protected Argument build(Jsonb value, ConfigRegistry config) {
        return (position, statement, context) -> {
            var json = new PGobject();
            json.setType("jsonb");
            json.setValue(value.text());
            statement.setObject(position, json);
        };
    }
}
