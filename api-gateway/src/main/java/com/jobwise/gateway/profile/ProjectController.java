package com.jobwise.gateway.profile;

import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.profile.ProfileChanges.Target;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.Idempotency;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.Project;
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

/** A profile's projects, one by one and many at once. */
@Tag(name = "profiles")
@RestController
@RequestMapping(ProfileController.PATH + "/{id}/projects")
class ProjectController {

    private static final Section<Project> SECTION = Section.PROJECTS;

    private final ProfileChanges changes;
    private final Idempotency idempotency;
    private final Supplier<UUID> ids;

    ProjectController(ProfileChanges changes, Idempotency idempotency, Supplier<UUID> ids) {
        this.changes = changes;
        this.idempotency = idempotency;
        this.ids = ids;
    }

    /** One or many. */
    record ProjectsRequest(
            @NotEmpty @Size(max = Section.MOST) List<@NotNull @Valid ProjectRequest> projects) {}

    @GetMapping
    @Operation(operationId = "listProjects", summary = "List a profile's projects")
    ResponseEntity<Entries<Project>> list(CurrentUser user, @PathVariable UUID id) {
        return all(changes.find(user.id(), id));
    }

    @GetMapping("/{entryId}")
    @Operation(operationId = "getProject", summary = "Get one project")
    ResponseEntity<Project> get(CurrentUser user, @PathVariable UUID id, @PathVariable UUID entryId) {
        var profile = changes.find(user.id(), id);
        return Tagged.ok(profile, SECTION.one(profile, entryId));
    }

    @PostMapping
    @Operation(operationId = "addProjects", summary = "Add one or many projects")
    @Answers(status = 201, with = Entries.class, of = Project.class)
    ResponseEntity<?> add(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ProjectsRequest request) {
        return idempotency.once(user, key, request, () -> {
            var profile = changes.change(
                    new Target(user.id(), id, ifMatch), edit -> SECTION.add(edit, request.projects(), ids));
            var entries = SECTION.of(profile);
            var added = entries.subList(entries.size() - request.projects().size(), entries.size());
            var where =
                    "/projects" + (added.size() == 1 ? "/" + added.getFirst().id() : "");
            return Tagged.created(profile, where, Entries.of(added));
        });
    }

    @PutMapping("/{entryId}")
    @Operation(operationId = "replaceProject", summary = "Replace one project")
    @Answers(status = 200)
    ResponseEntity<Project> replace(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID entryId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ProjectRequest request) {
        var profile =
                changes.change(new Target(user.id(), id, ifMatch), edit -> SECTION.replace(edit, entryId, request));
        return Tagged.ok(profile, SECTION.one(profile, entryId));
    }

    @PutMapping
    @Operation(operationId = "replaceProjects", summary = "Replace the projects whose ids are given")
    @Answers(status = 200)
    ResponseEntity<Entries<Project>> replaceSome(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ProjectsRequest request) {
        return all(changes.change(
                new Target(user.id(), id, ifMatch), edit -> SECTION.replaceSome(edit, request.projects())));
    }

    @PutMapping("/order")
    @Operation(operationId = "orderProjects", summary = "Put a profile's projects in another order")
    @Answers(status = 200)
    ResponseEntity<Entries<Project>> order(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody EntryIds request) {
        return all(changes.change(new Target(user.id(), id, ifMatch), edit -> SECTION.order(edit, request.ids())));
    }

    @DeleteMapping("/{entryId}")
    @Operation(operationId = "deleteProject", summary = "Delete one project")
    @Answers(status = 204)
    ResponseEntity<Void> delete(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID entryId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return Tagged.gone(changes.change(new Target(user.id(), id, ifMatch), edit -> SECTION.remove(edit, entryId)));
    }

    @DeleteMapping
    @Operation(operationId = "deleteProjects", summary = "Delete the projects whose ids are given")
    @Answers(status = 204)
    ResponseEntity<Void> deleteSome(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody EntryIds request) {
        return Tagged.gone(
                changes.change(new Target(user.id(), id, ifMatch), edit -> SECTION.removeSome(edit, request.ids())));
    }

    private static ResponseEntity<Entries<Project>> all(MasterProfile profile) {
        return Tagged.ok(profile, Entries.of(SECTION.of(profile)));
    }
}
