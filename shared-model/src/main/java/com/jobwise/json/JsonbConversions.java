package com.jobwise.json;

import java.sql.JDBCType;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.util.PGobject;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.mapping.JdbcValue;

/** Spring Data JDBC's way between {@link Jsonb} and the driver. */
public final class JsonbConversions {

    private JsonbConversions() {}

    public static List<Converter<?, ?>> all() {
        return List.of(Writing.INSTANCE, Reading.INSTANCE);
    }

    @WritingConverter
    private enum Writing implements Converter<Jsonb, JdbcValue> {
        INSTANCE;

        @Override
        public JdbcValue convert(Jsonb source) {
            var value = new PGobject();
            value.setType("jsonb");
            try {
                value.setValue(source.text());
            } catch (SQLException impossible) {
                throw new IllegalStateException("a PGobject takes any text", impossible);
            }
            return JdbcValue.of(value, JDBCType.OTHER);
        }
    }

    @ReadingConverter
    private enum Reading implements Converter<PGobject, Jsonb> {
        INSTANCE;

        @Override
        public Jsonb convert(PGobject source) {
            var text = source.getValue();
            return new Jsonb(text == null ? "null" : text);
        }
    }
}
