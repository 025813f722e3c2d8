package com.jobwise.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.trace.Traces;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ProblemFilterTest {

    private final ProblemFilter filter =
            new ProblemFilter((_, _, _, _) -> null, Traces.NONE, () -> new UUID(0x4bf92f3577b34da6L, 7));

    @AfterEach
    void forget() {
        MDC.clear();
    }

    @Test
    void logLinesOfARequestCarryTheIdItsErrorsWouldName() throws Exception {
        assertThat(idOnLogLinesOf("/api/v1/jobs")).isEqualTo("4bf92f3577b34da60000000000000007");
        assertThat(MDC.get("trace.id")).as("afterwards").isNull();
    }

    @Test
    void logLinesOfAProbeLeadToNoTrace() throws Exception {
        assertThat(idOnLogLinesOf("/actuator/health/readiness")).isNull();
    }

    @Test
    void theIdOfASpanAroundItIsThereAgainAfterwards() throws Exception {
        MDC.put("trace.id", "of the span");

        idOnLogLinesOf("/api/v1/jobs");

        assertThat(MDC.get("trace.id")).isEqualTo("of the span");
    }

    private @Nullable String idOnLogLinesOf(String path) throws Exception {
        var seen = new AtomicReference<@Nullable String>();
        filter.doFilter(
                new MockHttpServletRequest("GET", path),
                new MockHttpServletResponse(),
                (_, _) -> seen.set(MDC.get("trace.id")));
        return seen.get();
    }
}
