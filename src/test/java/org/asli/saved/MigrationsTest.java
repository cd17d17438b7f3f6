package org.asli.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
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

    @Test
    void a_database_of_the_first_version_keeps_its_accounts() throws SQLException {
        Flyway.configure().dataSource(dataSource).target("1").load().migrate();
        execute("insert into account (id, name, created_at) values ('" + UUID.randomUUID() + "', 'Asha', now())");
        Migrations.run(dataSource);
        assertEquals(1, count("select count(*) from account where name = 'Asha'"));
        assertEquals(0, count("select count(*) from saved_proposal"));
    }

    @Test
    void a_saved_row_without_an_owner_is_refused() {
        Migrations.run(dataSource);
        assertThrows(SQLException.class, () -> execute("insert into saved_comparison"
            + " (id, owner, name, created_at, changed_at, version)"
            + " values (random_uuid(), random_uuid(), 'Nobody''s', now(), now(), 0)"));
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
