package com.jobwise.gateway.profile;

import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import com.jobwise.gateway.profile.ProfileChanges.Target;
import com.jobwise.gateway.web.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a person wants kept beside what the profile has a place for. */
@Tag(name = "profiles")
@RestController
@RequestMapping(ProfileController.PATH + "/{id}/custom-fields")
class CustomFieldController {

    private final ProfileChanges changes;

    CustomFieldController(ProfileChanges changes) {
        this.changes = changes;
    }

    @GetMapping
    @Operation(operationId = "getCustomFields", summary = "Get a profile's custom fields")
    ResponseEntity<Map<String, Object>> get(CurrentUser user, @PathVariable UUID id) {
        var profile = changes.find(user.id(), id);
        return Tagged.ok(profile, profile.customFields());
    }

    @PutMapping
    @Operation(operationId = "replaceCustomFields", summary = "Replace all custom fields of a profile")
    @Answers(status = 200)
    ResponseEntity<Map<String, Object>> replace(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, Object> fields) {
        return change(new Target(user.id(), id, ifMatch), fields, new LinkedHashMap<>());
    }

    /** As RFC 7396 on the first level: a field of null is removed, another one set, the rest stays. */
    @PatchMapping
    @Operation(operationId = "patchCustomFields", summary = "Set or, with null, remove some custom fields")
    @Answers(status = 200)
    ResponseEntity<Map<String, Object>> patch(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, Object> fields) {
        return change(new Target(user.id(), id, ifMatch), fields, null);
    }

    @DeleteMapping("/{name}")
    @Operation(operationId = "deleteCustomField", summary = "Remove one custom field")
    @Answers(status = 204)
    ResponseEntity<Void> delete(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return Tagged.gone(changes.change(new Target(user.id(), id, ifMatch), edit -> {
            if (!edit.customFields.containsKey(name)) {
                throw ApiException.notFound("custom field");
            }
            edit.customFields.remove(name);
        }));
    }

    /** @param base what the fields are put into; null: those there are */
    private ResponseEntity<Map<String, Object>> change(
            Target target, Map<String, Object> fields, @Nullable Map<String, Object> base) {
        var profile = changes.change(target, edit -> {
            var all = base == null ? edit.customFields : base;
            all.putAll(fields);
            all.values().removeIf(value -> value == null);
            CustomFieldLimits.Check.problem(all).ifPresent(message -> {
                throw ApiException.unprocessable(new FieldProblem("custom_fields", "custom_field_limits", message));
            });
            edit.customFields = all;
        });
        return Tagged.ok(profile, profile.customFields());
    }
}
