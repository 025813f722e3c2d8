package com.jobwise.gateway.profile;

import com.jobwise.gateway.web.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "profiles")
@RestController
@RequestMapping(ProfileController.PATH + "/{id}/analytics")
class AnalyticsController {

    private final ProfileChanges changes;
    private final InstantSource clock;

    AnalyticsController(ProfileChanges changes, InstantSource clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** No tag: years of experience grow while the profile stays as it is. */
    @GetMapping
    @Operation(operationId = "analyzeProfile", summary = "Tell how complete a profile is and what would help")
    ProfileAnalytics analyze(CurrentUser user, @PathVariable UUID id) {
        return ProfileAnalytics.of(
                changes.find(user.id(), id), YearMonth.from(clock.instant().atZone(ZoneOffset.UTC)));
    }
}
