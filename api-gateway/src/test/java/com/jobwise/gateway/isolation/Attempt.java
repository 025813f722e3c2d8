package com.jobwise.gateway.isolation;

import com.jobwise.cast.TwoPeople;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs a statement with Ilka's ids and secrets, whoever the connection acts for. */
final class Attempt {

    private static final Pattern PARAMETER = Pattern.compile("(?<![:\\w]):([a-zA-Z]\\w*)");
    private static final String HASH = "md5";

    /** By name, where the type alone does not tell what would be of use to a thief. */
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("email", TwoPeople.CANARY + "@people.example"),
            Map.entry("key", TwoPeople.CANARY),
            Map.entry("kind", "generation"),
            Map.entry("documentType", "resume"),
            Map.entry("type", "cover_letter"),
            Map.entry("purpose", "reset"),
            Map.entry("token_hash", HASH),
            Map.entry("tokenHash", HASH),
            Map.entry("keyHash", HASH),
            Map.entry("key_hash", HASH),
            Map.entry("hash", HASH));

    private Attempt() {}

    /** What came of it, comparable: rows as text, a number of rows changed, or that it was refused. */
    static String result(Connection connection, String sql) throws SQLException {
        var names =
                PARAMETER.matcher(sql).results().map(found -> found.group(1)).toList();
        try (var statement = connection.prepareStatement(PARAMETER.matcher(sql).replaceAll("?"))) {
            var types = statement.getParameterMetaData();
            for (var i = 1; i <= names.size(); i++) {
                bind(connection, statement, i, names.get(i - 1), types.getParameterTypeName(i));
            }
            return statement.execute() ? rows(statement.getResultSet()) : statement.getUpdateCount() + " changed";
        } catch (SQLException refused) {
            // A statement this test could not even prepare proves nothing.
            if (String.valueOf(refused.getSQLState()).matches("42601|42703|42P01|42883|42P18|42804")) {
                throw refused;
            }
            return "refused";
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, int index, String name, String type)
            throws SQLException {
        switch (type) {
            case "uuid" -> statement.setObject(index, TwoPeople.idOf(TwoPeople.ILKA));
            case "_uuid" ->
                statement.setArray(
                        index, connection.createArrayOf("uuid", new Object[] {TwoPeople.idOf(TwoPeople.ILKA)}));
            case "_int8", "_int4" -> statement.setArray(index, connection.createArrayOf("bigint", new Object[] {0L}));
            case "int4", "serial" -> statement.setInt(index, number(name));
            case "int8" -> statement.setLong(index, number(name));
            case "float8" -> statement.setDouble(index, 0.5);
            case "bool" -> statement.setBoolean(index, true);
            case "jsonb", "json" -> statement.setObject(index, "{}", java.sql.Types.OTHER);
            case "timestamptz", "date" ->
                statement.setObject(index, java.time.OffsetDateTime.parse("2020-01-01T00:00:00Z"));
            default -> statement.setString(index, text(name));
        }
    }

    private static int number(String name) {
        return switch (name) {
            case "userId", "user_id", "user" -> TwoPeople.ILKA;
            case "limit", "atMost", "most", "free", "perUser" -> 100;
            default -> 0;
        };
    }

    private static @Nullable String text(String name) {
        var text = TEXTS.get(name);
        return HASH.equals(text) ? md5Twice() : text;
    }

    /** As {@link TwoPeople} makes token hashes. */
    private static String md5Twice() {
        try {
            var digest = java.security.MessageDigest.getInstance("MD5")
                    .digest(TwoPeople.CANARY.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return java.util.HexFormat.of().formatHex(digest).repeat(2);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String rows(ResultSet rows) throws SQLException {
        List<String> all = new ArrayList<>();
        while (rows.next()) {
            var row = new StringBuilder();
            for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                row.append(rows.getMetaData().getColumnLabel(i))
                        .append('=')
                        .append(rows.getString(i))
                        .append(' ');
            }
            all.add(row.toString().replaceAll("\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:[^\" ]+", "some time"));
        }
        return String.join("\n", all);
    }
}
