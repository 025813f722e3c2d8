package com.jobwise.gateway.web;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import com.jobwise.paging.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

final class PagingResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return of(request.getParameter("limit"), request.getParameter("offset"), request.getParameter("cursor"));
    }

    static Paging of(@Nullable String limit, @Nullable String offset, @Nullable String cursor) {
        var errors = new ArrayList<FieldProblem>();
        var size = number("limit", limit, Paging.DEFAULT_LIMIT, 1, Paging.MAX_LIMIT, errors);
        var start = number("offset", offset, 0, 0, Integer.MAX_VALUE, errors);
        var after = cursor == null ? null : position(cursor, start, errors);
        if (!errors.isEmpty()) {
            throw ApiException.unprocessable(errors);
        }
        return new Paging(size, start, after);
    }

    private static @Nullable Position position(String cursor, int offset, List<FieldProblem> errors) {
        if (offset > 0) {
            errors.add(new FieldProblem("cursor", "not_with_offset", "cannot be combined with an offset"));
            return null;
        }
        var position = Cursor.read(cursor).orElse(null);
        if (position == null) {
            errors.add(new FieldProblem(
                    "cursor", "invalid", "must be a next_cursor as it was given, or left out for the first page"));
        }
        return position;
    }

    private static int number(
            String name, @Nullable String text, int otherwise, int min, int max, List<FieldProblem> errors) {
        if (text == null) {
            return otherwise;
        }
        try {
            var number = Integer.parseInt(text);
            if (min <= number && number <= max) {
                return number;
            }
        } catch (NumberFormatException ignored) {
            // Answered like a number out of range.
        }
        errors.add(new FieldProblem(name, "range", "must be a whole number from %d to %d".formatted(min, max)));
        return otherwise;
    }
}
