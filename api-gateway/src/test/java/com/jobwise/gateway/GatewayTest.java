package com.jobwise.gateway;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole gateway on a free port and a real database, without a broker. All such tests share one application and one database:
 * each makes its own people with {@link Api#newcomer()}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = GatewayApplication.class,
        properties = {
            "spring.config.name=api-gateway",
            "spring.rabbitmq.addresses=amqp://guest:guest@127.0.0.1:1",
            "jobwise.gateway.tokens.secret=" + GatewayTest.SECRET,
            "jobwise.gateway.passwords.bcrypt-cost=4",
            // All tests call from one address.
            "jobwise.gateway.limits.general=100000000/1m",
            "jobwise.gateway.limits.work=100000000/1m",
            "jobwise.gateway.limits.upload=100000000/1m",
            "jobwise.gateway.limits.export=100000000/1m",
            "jobwise.gateway.limits.sign-in=100000000/1m",
            "jobwise.gateway.limits.register=100000000/1m",
            "jobwise.gateway.limits.forgot=100000000/1m",
            "jobwise.gateway.limits.refused=100000000/1m"
        })
@ContextConfiguration(initializers = OnTestDatabase.class)
@Import(TestBeans.class)
public @interface GatewayTest {

    String SECRET = "known to tests only, and long enough even for HS512, with which it must not sign";
}
