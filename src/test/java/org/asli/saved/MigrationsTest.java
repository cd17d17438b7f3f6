package org.asli.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    private final DataSource dataSource = emptyDatabase();

    @Test
    void an_empty_database_gets_the_tables_and_the_built_in_owner() throws SQLException {
        Migrations.run(dataSource);
        assertEquals(1, count("select count(*) from account where id = '00000000-0000-0000-0000-000000000001'"));
    }

    @Test
    void a_database_that_has_been_migrated_keeps_its_rows() throws SQLException {
        Migrations.run(dataSource);
        execute("insert into account (id, name, created_at) values ('" + UUID.randomUUID() + "', 'second', now())");
        Migrations.run(dataSource);
        assertEquals(2, count("select count(*) from account"));
    }

    private static DataSource emptyDatabase() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return h2;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
