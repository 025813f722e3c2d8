package com.jobwise.gateway.generation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.jobwise.generation.ChangeState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Several decisions at once; of two on one change the later counts. */
record DecisionsRequest(@NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Item> decisions) {

    /** @param id of the change */
    record Item(@NotNull UUID id, @NotNull Verdict state) {}

    enum Verdict {
        @JsonProperty("accepted")
        ACCEPTED(ChangeState.ACCEPTED),
        @JsonProperty("rejected")
        REJECTED(ChangeState.REJECTED);

        private final ChangeState state;

        Verdict(ChangeState state) {
            this.state = state;
        }
    }

    static DecisionsRequest only(UUID id, Verdict state) {
        return new DecisionsRequest(List.of(new Item(id, state)));
    }

    Map<UUID, ChangeState> states() {
        Map<UUID, ChangeState> states = new LinkedHashMap<>();
        decisions.forEach(one -> states.put(one.id(), one.state().state));
        return states;
    }
}
