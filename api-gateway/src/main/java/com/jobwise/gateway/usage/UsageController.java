package com.jobwise.gateway.usage;

import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.usage.ModelCallStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "users")
@RestController
class UsageController {

    private final ModelCallStore calls;
    private final BudgetProperties budget;
    private final InstantSource clock;

    UsageController(ModelCallStore calls, BudgetProperties budget, InstantSource clock) {
        this.calls = calls;
        this.budget = budget;
        this.clock = clock;
    }

    @Operation(summary = "Show what the own requests have used of language models")
    @Answers(status = 200)
    @GetMapping("/api/v1/users/me/usage")
    ResponseEntity<UsageView> ownUsage(
            CurrentUser user,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var days = Days.of(from, to, today);
        var totals = calls.totals(user.id(), days.begin(), days.end()).stream()
                .map(UsageView.Total::of)
                .toList();
        var standing = UsageView.Today.of(today, budget.dailyTokensPerUser(), calls.standing(user.id()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new UsageView(standing, days.from(), days.to(), totals));
    }
}
