package com.jobwise.gateway.openapi;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Anybody may read the document and its page; only there may a page of ours run scripts, and only our own. */
@Configuration(proxyBeanMethods = false)
class DocumentDoor {

    /** The page builds its styles while it runs, and its icons are data. */
    private static final String PAGE = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'";

    @Bean
    @Order(0)
    SecurityFilterChain documentReaders(HttpSecurity http) throws Exception {
        return http.securityMatcher(pages())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PAGE))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    private static RequestMatcher pages() {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                paths.matcher(HttpMethod.GET, "/api/v1/openapi.json"),
                paths.matcher(HttpMethod.GET, "/api/v1/openapi.json/swagger-config"),
                paths.matcher(HttpMethod.GET, "/api/v1/openapi.yaml"),
                paths.matcher(HttpMethod.GET, "/api/v1/docs"),
                paths.matcher(HttpMethod.GET, "/api/v1/swagger-ui/*"));
    }
}
