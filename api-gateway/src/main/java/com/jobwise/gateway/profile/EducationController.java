package com.jobwise.gateway.profile;

import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.profile.ProfileChanges.Target;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.Idempotency;
import com.jobwise.profile.Education;
import com.jobwise.profile.MasterProfile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A profile's degrees and courses of study, one by one and many at once. */
@Tag(name = "profiles")
@RestController
@RequestMapping(ProfileController.PATH + "/{id}/education")
class EducationController {

    private static final Section<Education> SECTION = Section.EDUCATION;

    private final ProfileChanges changes;
    private final Idempotency idempotency;
    private final Supplier<UUID> ids;

    EducationController(ProfileChanges changes, Idempotency idempotency, Supplier<UUID> ids) {
        this.changes = changes;
        this.idempotency = idempotency;
        this.ids = ids;
    }

    /** One or many. */
    record EducationEntriesRequest(
            @NotEmpty @Size(max = Section.MOST) List<@NotNull @Valid EducationRequest> education) {}

    @GetMapping
    @Operation(operationId = "listEducationEntries", summary = "List a profile's degrees and courses of study")
    ResponseEntity<Entries<Education>> list(CurrentUser user, @PathVariable UUID id) {
        return all(changes.find(user.id(), id));
    }

    @GetMapping("/{entryId}")
    @Operation(operationId = "getEducation", summary = "Get one degree or course of study")
    ResponseEntity<Education> get(CurrentUser user, @PathVariable UUID id, @PathVariable UUID entryId) {
        var profile = changes.find(user.id(), id);
        return Tagged.ok(profile, SECTION.one(profile, entryId));
    }

    @PostMapping
    @Operation(operationId = "addEducationEntries", summary = "Add one or many degrees and courses of study")
    @Answers(status = 201, with = Entries.class, of = Education.class)
    ResponseEntity<?> add(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody EducationEntriesRequest request) {
        return idempotency.once(user, key, request, () -> {
            var profile = changes.change(
                    new Target(user.id(), id, ifMatch), edit -> SECTION.add(edit, request.education(), ids));
            var entries = SECTION.of(profile);
            var added = entries.subList(entries.size() - request.education().size(), entries.size());
            var where =
                    "/education" + (added.size() == 1 ? "/" + added.getFirst().id() : "");
            return Tagged.created(profile, where, Entries.of(added));
        });
    }

    @PutMapping("/{entryId}")
    @Operation(operationId = "replaceEducation", summary = "Replace one degree or course of study")
    @Answers(status = 200)
    ResponseEntity<Education> replace(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID entryId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody EducationRequest request) {
        var profile =
                changes.change(new Target(user.id(), id, ifMatch), edit -> SECTION.replace(edit, entryId, request));
        return Tagged.ok(profile, SECTION.one(profile, entryId));
    }

    @PutMapping
    @Operation(
            operationId = "replaceEducationEntries",
            summary = "Replace the degrees and courses of study whose ids are given")
    @Answers(status = 200)
    ResponseEntity<Entries<Education>> replaceSome(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody EducationEntriesRequest request) {
        return all(changes.change(
                new Target(user.id(), id, ifMatch), edit -> SECTION.replaceSome(edit, request.education())));
    }

    @PutMapping("/order")
    @Operation(
            operationId = "orderEducationEntries",
            summary = "Put a profile's degrees and courses of study in another order")
    @Answers(status = 200)
    ResponseEntity<Entries<Education>> order(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody EntryIds request) {
        return all(changes.change(new Target(user.id(), id, ifMatch), edit -> SECTION.order(edit, request.ids())));
    }

    @DeleteMapping("/{entryId}")
    @Operation(operationId = "deleteEducation", summary = "Delete one degree or course of study")
    @Answers(status = 204)
    ResponseEntity<Void> delete(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID entryId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return Tagged.gone(changes.change(new Target(user.id(), id, ifMatch), edit -> SECTION.remove(edit, entryId)));
    }

    @DeleteMapping
    @Operation(
            operationId = "deleteEducationEntries",
            summary = "Delete the degrees and courses of study whose ids are given")
    @Answers(status = 204)
    ResponseEntity<Void> deleteSome(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody EntryIds request) {
        return Tagged.gone(
                changes.change(new Target(user.id(), id, ifMatch), edit -> SECTION.removeSome(edit, request.ids())));
    }

    private static ResponseEntity<Entries<Education>> all(MasterProfile profile) {
        return Tagged.ok(profile, Entries.of(SECTION.of(profile)));
    }
}
