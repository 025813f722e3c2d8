package com.jobwise.gateway.apikey;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.LockWait;
import com.jobwise.gateway.WorkRows;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@GatewayTest
class KeyRaceIT {

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    DataSource owner;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    /** The request came in time and waited; a key made now would come back with the account. */
    @Test
    void noKeyIsMadeForAnAccountThatEndsMeanwhile() throws Exception {
        var ilka = Applicant.newcomer(api);

        var made = new TransactionTemplate(new JdbcTransactionManager(owner)).execute(_ -> {
            jdbc.sql("""
                    select id
                    from users
                    where id = :id
                    for update
                    """).param("id", ilka.userId()).query(Integer.class).single();
            CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> ilka.api()
                    .post("/api/v1/users/me/api-keys", Map.of("name", "left behind", "scopes", List.of("jobs:read"))));
            new LockWait(owner).await();
            jdbc.sql("""
                    update users
                    set is_active = false, deleted_at = now()
                    where id = :id
                    """).param("id", ilka.userId()).update();
            return answer;
        });

        assertThat(Objects.requireNonNull(made).get(30, TimeUnit.SECONDS).status())
                .isEqualTo(401);
        assertThat(new WorkRows(jdbc).count("api_keys", ilka.userId())).isZero();
    }
}
