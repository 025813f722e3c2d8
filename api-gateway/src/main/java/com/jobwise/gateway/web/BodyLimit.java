package com.jobwise.gateway.web;

import com.jobwise.gateway.GatewayProperties;
import com.jobwise.gateway.problem.ApiException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies above the limit: at once when their length is announced, else while they are read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class BodyLimit extends OncePerRequestFilter {

    private final long maxBody;
    private final long maxForm;

    BodyLimit(GatewayProperties properties) {
        this.maxBody = properties.requests().maxBody().toBytes();
        this.maxForm = maxBody + properties.requests().maxFormEnvelope().toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // The container reads forms past any wrapper; for those without a length its own limits stand (see the
        // multipart settings).
        var limit = StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/") ? maxForm : maxBody;
        if (request.getContentLengthLong() > limit) {
            throw ApiException.tooLarge(maxBody);
        }
        chain.doFilter(new Limited(request, limit), response);
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final long limit;
        private @Nullable ServletInputStream body;

        Limited(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            var opened = body;
            if (opened == null) {
                opened = new CountedInput(super.getInputStream(), limit);
                body = opened;
            }
            return opened;
        }
    }
}
