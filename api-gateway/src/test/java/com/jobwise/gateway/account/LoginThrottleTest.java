package com.jobwise.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jobwise.gateway.GatewayProperties;
import com.jobwise.gateway.SettableProperties;
import com.jobwise.gateway.TestClock;
import com.jobwise.gateway.problem.ApiException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private static final String OWNER = "ilka@vandersee.example";
    private static final String HOME = "192.0.2.1";

    private final TestClock clock = new TestClock();
    private final GatewayProperties properties = SettableProperties.with("login.tries", "3", "login.remembered", "100");
    private final LoginThrottle throttle = new LoginThrottle(properties, clock);

    @Test
    void triesBeyondTheLimitHaveToWait() {
        guess(3);
        assertWaiting(OWNER, HOME);
    }

    @Test
    void caseOfTheAddressIsNoNewAccount() {
        guess(3);
        assertWaiting("ILKA@vandersee.example", HOME);
    }

    @Test
    void strangerElsewhereDoesNotLockTheOwnerOut() {
        guess(3);
        assertFree(OWNER, "192.0.2.2");
        assertFree("gethin@abara.example", HOME);
    }

    @Test
    void windowBeginsWithTheFirstTry() {
        guess(1);
        clock.advance(Duration.ofMinutes(14));
        guess(2);
        assertWaiting(OWNER, HOME);
        clock.advance(Duration.ofMinutes(1));
        assertFree(OWNER, HOME);
    }

    @Test
    void successStartsAfresh() {
        guess(2);
        throttle.begin(OWNER, HOME);
        throttle.succeeded(OWNER, HOME);
        guess(3);
        assertWaiting(OWNER, HOME);
    }

    @Test
    void manyAccountsDoNotFillTheMemory() {
        guess(3);
        for (var account = 0; account < 100; account++) {
            throttle.begin("account" + account, HOME);
        }
        assertFree(OWNER, HOME);
    }

    private void guess(int times) {
        for (var guess = 0; guess < times; guess++) {
            throttle.begin(OWNER, HOME);
        }
    }

    private void assertFree(String account, String address) {
        assertThatCode(() -> throttle.begin(account, address)).doesNotThrowAnyException();
    }

    private void assertWaiting(String account, String address) {
        assertThatThrownBy(() -> throttle.begin(account, address))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refused -> assertThat(refused.status().value()).isEqualTo(429));
    }
}
