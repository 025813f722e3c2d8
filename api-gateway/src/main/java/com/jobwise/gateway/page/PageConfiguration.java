package com.jobwise.gateway.page;

import com.jobwise.gateway.GatewayProperties;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    private static final int HTTPS = 443;

    @Bean
    PublicWebPages publicWebPages(GatewayProperties properties) {
        var pages = properties.pages();
        var names = new CheckedResolver(SystemDefaultDnsResolver.INSTANCE, PublicAddresses.filter());
        var limits =
                new PublicWebPages.Limits(pages.within(), (int) pages.most().toBytes(), pages.atOnce(), HTTPS);
        return new PublicWebPages(PageClient.of(names, null, limits), limits);
    }
}
