package com.jobwise.gateway.security;

import com.jobwise.gateway.limit.CallerLimit;
import com.jobwise.gateway.limit.DoorLimit;
import com.jobwise.gateway.limit.Limits;
import com.jobwise.gateway.web.StorableText;
import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** A few public doors, in a chain of their own so that a stale token does not shut them; all others need an access token or an API key. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain publicDoors(HttpSecurity http, Limits limits) throws Exception {
        return stateless(http)
                .securityMatcher(doors())
                .addFilterBefore(new DoorLimit(limits), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain signedIn(
            HttpSecurity http,
            Bearer bearer,
            Refusals refusals,
            ApiKeyFilter keys,
            Limits limits,
            Administrators administrators)
            throws Exception {
        return stateless(http)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .anyRequest()
                                .access(new ScopeRules()))
                .oauth2ResourceServer(tokens -> tokens.authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(bearer)))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(keys, BearerTokenAuthenticationFilter.class)
                .addFilterBefore(new CallerLimit(limits), AuthorizationFilter.class)
                .addFilterAfter(new ActingFilter(), AuthorizationFilter.class)
                .addFilterAfter(new AdministratorsOnly(administrators), ActingFilter.class)
                .build();
    }

    @Bean
    ApiKeyFilter apiKeyFilter(ApiKeys keys, Refusals refusals, InstantSource clock) {
        return new ApiKeyFilter(keys, refusals, clock);
    }

    /** Part of the chain above, not of every request. */
    @Bean
    FilterRegistrationBean<ApiKeyFilter> apiKeyFilterElsewhere(ApiKeyFilter filter) {
        var nowhere = new FilterRegistrationBean<>(filter);
        nowhere.setEnabled(false);
        return nowhere;
    }

    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(StorableText::isStorable);
        return firewall;
    }

    private static RequestMatcher doors() {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                paths.matcher(HttpMethod.POST, "/api/v1/auth/register"),
                paths.matcher(HttpMethod.POST, "/api/v1/auth/login"),
                paths.matcher(HttpMethod.POST, "/api/v1/auth/refresh"),
                paths.matcher(HttpMethod.POST, "/api/v1/auth/restore"),
                paths.matcher(HttpMethod.POST, "/api/v1/auth/forgot-password"),
                paths.matcher(HttpMethod.POST, "/api/v1/auth/reset-password"),
                paths.matcher(HttpMethod.POST, "/api/v1/auth/verify-email"),
                paths.matcher(HttpMethod.GET, "/api/v1/jobs/browse"),
                paths.matcher(HttpMethod.GET, "/api/v1/jobs/browse/{id}"),
                paths.matcher("/actuator/health/**"));
    }

    private static HttpSecurity stateless(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityConfiguration::headers);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        // Kept by the caller alone and only to be asked again about (If-None-Match), instead of Spring's no-store.
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "private, no-cache"))
                .contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
    }
}
