package com.jobwise.gateway.openapi;

import com.jobwise.gateway.security.ScopeRules;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import jakarta.validation.Validator;
import java.util.List;
import java.util.function.BiPredicate;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document: springdoc finds the operations, {@link Document} says what they take and give. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    @Bean
    OpenAPI draft() {
        var info = new Info()
                .title("JobWise")
                .version("v1")
                .description(
                        "Resumes and cover letters tailored to a posting, from what the applicant really did. "
                                + "Errors are RFC 9457 problem documents; work that takes time is answered with 202 and a status resource.");
        return new OpenAPI().info(info).servers(List.of(new Server().url("/")));
    }

    /** Everything is asked for when the document is: it is made once, on its first reading. */
    @Bean
    GlobalOpenApiCustomizer document(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping,
            ObjectProvider<WebInvocationPrivilegeEvaluator> doors,
            JsonMapper json,
            Validator validator) {
        return draft -> {
            var schemas = new Schemas(json, new Properties(json, validator));
            new Document(new Handlers(mapping.getObject()), schemas, access(publicTo(doors.getObject())))
                    .rewrite(draft);
        };
    }

    private static Access access(BiPredicate<String, String> isPublic) {
        return (method, path) -> isPublic.test(method, path)
                ? List.of()
                : Access.required(ScopeRules.needed(method, path.replaceAll("[{}]", "")));
    }

    private static BiPredicate<String, String> publicTo(WebInvocationPrivilegeEvaluator doors) {
        var nobody = new AnonymousAuthenticationToken(
                "document", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
        return (method, path) -> {
            try {
                return doors.isAllowed("", path.replaceAll("[{}]", ""), method, nobody);
            } catch (UnsupportedOperationException asksForMore) {
                // A rule that looks at more than path and method is no open door.
                return false;
            }
        };
    }
}
