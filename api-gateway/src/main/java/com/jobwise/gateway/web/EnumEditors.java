package com.jobwise.gateway.web;

import java.beans.PropertyEditorSupport;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Enums in paths and queries as {@link LowerCaseEnums} reads them and in no other way: where a converter refuses a text, Spring looks
 * for a constant of that name, {@code FULL_TIME}. It does not where there is an editor.
 */
@ControllerAdvice
final class EnumEditors {

    private static final LowerCaseEnums WORDS = new LowerCaseEnums();

    @InitBinder
    void register(WebDataBinder binder) {
        var wanted = Objects.requireNonNullElse(binder.getTargetType(), ResolvableType.NONE);
        enums(wanted.resolve(Void.class)).forEach(type -> binder.registerCustomEditor(type, new Editor(type)));
    }

    /** Itself, or those of a record's components. */
    private static Stream<Class<?>> enums(Class<?> type) {
        var all = type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).<Class<?>>map(one -> one.getType())
                : Stream.<Class<?>>of(type);
        return all.filter(Class::isEnum);
    }

    private static final class Editor extends PropertyEditorSupport {

        private final Class<?> type;

        Editor(Class<?> type) {
            this.type = type;
        }

        /** An empty text is none. */
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public void setAsText(String text) {
            setValue(
                    text.isEmpty()
                            ? null
                            : WORDS.getConverter((Class<Enum>) type).convert(text));
        }
    }
}
