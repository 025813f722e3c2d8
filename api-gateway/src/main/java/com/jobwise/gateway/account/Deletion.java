package com.jobwise.gateway.account;

import com.jobwise.gateway.GatewayProperties;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.security.ApiKeys;
import com.jobwise.gateway.web.ETags;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Ends an account: at once for whoever uses it, for good after the time of grace. Sessions and keys do not come back with it. */
@Component
class Deletion {

    private final UserStore users;
    private final RefreshTokens sessions;
    private final ApiKeys keys;
    private final TransactionOperations transaction;
    private final GatewayProperties.Accounts settings;
    private final InstantSource clock;

    Deletion(
            UserStore users,
            RefreshTokens sessions,
            ApiKeys keys,
            TransactionOperations transaction,
            GatewayProperties properties,
            InstantSource clock) {
        this.users = users;
        this.sessions = sessions;
        this.keys = keys;
        this.transaction = transaction;
        this.settings = properties.accounts();
        this.clock = clock;
    }

    /** @throws ApiException 412 when the row has moved on */
    DeletionAnswer delete(int id, @Nullable String ifMatch) {
        var now = clock.instant();
        var answer = transaction.execute(status -> {
            var row = users.lock(id).orElseThrow(() -> ApiException.notFound("user"));
            ETags.requireMatch(ifMatch, row.version());
            users.delete(id, now);
            sessions.endAll(id);
            keys.endAll(id);
            return new DeletionAnswer(now, now.plus(settings.grace()));
        });
        return Objects.requireNonNull(answer);
    }
}
