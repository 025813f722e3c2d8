package com.jobwise.gateway.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.jobwise.gateway.GatewayProperties;
import com.jobwise.json.Json;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Arguments controllers may take, and the JSON that is let in and out. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentUserResolver());
        resolvers.add(new PagingResolver());
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.strategies(List.of(MediaTypeCheck.ACCEPTED));
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new MediaTypeCheck());
    }

    /** Query parameters are written as in JSON: lower case. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new LowerCaseEnums());
    }

    /** Strict inwards, so that a misspelt field is an error and not a silent loss; complete outwards, nulls included. */
    @Bean
    static JsonMapper jsonMapper(GatewayProperties properties) {
        var requests = properties.requests();
        var limits = StreamReadConstraints.builder()
                .maxNestingDepth(requests.maxJsonDepth())
                .maxStringLength((int) requests.maxBody().toBytes())
                .maxNameLength(1_000)
                .maxNumberLength(100)
                .build();
        var factory = JsonFactory.builder().streamReadConstraints(limits).build();
        return Json.configured(JsonMapper.builder(factory))
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }
}
