package com.jobwise.gateway.profile;

import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.profile.NamedParts.Identified;
import com.jobwise.gateway.profile.ProfileChanges.Target;
import com.jobwise.gateway.profile.SkillsRequest.LanguageRequest;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.Idempotency;
import com.jobwise.profile.Language;
import com.jobwise.profile.MasterProfile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
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

@Tag(name = "profiles")
@RestController
@RequestMapping(ProfileController.PATH + "/{id}/languages")
class LanguageController {

    private static final NamedParts<Language> PARTS = NamedParts.LANGUAGES;

    private final ProfileChanges changes;
    private final Idempotency idempotency;

    LanguageController(ProfileChanges changes, Idempotency idempotency) {
        this.changes = changes;
        this.idempotency = idempotency;
    }

    /** @param id made of the name: another name is another id */
    record LanguageView(UUID id, String name, @Nullable String proficiency) {

        static LanguageView of(Identified<Language> one) {
            var part = one.part();
            return new LanguageView(one.id(), part.name(), part.proficiency());
        }
    }

    @GetMapping
    @Operation(operationId = "listLanguages", summary = "List a profile's languages")
    ResponseEntity<Entries<LanguageView>> list(CurrentUser user, @PathVariable UUID id) {
        var profile = changes.find(user.id(), id);
        return Tagged.ok(profile, Entries.of(views(profile)));
    }

    @GetMapping("/{entryId}")
    @Operation(operationId = "getLanguage", summary = "Get one language")
    ResponseEntity<LanguageView> get(CurrentUser user, @PathVariable UUID id, @PathVariable UUID entryId) {
        var profile = changes.find(user.id(), id);
        return Tagged.ok(profile, LanguageView.of(PARTS.one(id, profile.skills(), entryId)));
    }

    @PostMapping
    @Operation(operationId = "addLanguage", summary = "Add a language")
    @Answers(status = 201, with = LanguageView.class)
    ResponseEntity<?> add(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody LanguageRequest request) {
        return idempotency.once(user, key, request, () -> {
            var profile =
                    changes.change(new Target(user.id(), id, ifMatch), edit -> PARTS.add(edit, request.toLanguage()));
            var added = views(profile).getLast();
            return Tagged.created(profile, "/languages/" + added.id(), added);
        });
    }

    /** A new name makes a new id: the answer has it. */
    @PutMapping("/{entryId}")
    @Operation(operationId = "replaceLanguage", summary = "Replace one language")
    @Answers(status = 200)
    ResponseEntity<LanguageView> replace(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID entryId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody LanguageRequest request) {
        var position = new AtomicInteger();
        var profile = changes.change(
                new Target(user.id(), id, ifMatch),
                edit -> position.set(PARTS.replace(edit, entryId, request.toLanguage())));
        return Tagged.ok(profile, views(profile).get(position.get()));
    }

    @DeleteMapping("/{entryId}")
    @Operation(operationId = "deleteLanguage", summary = "Delete one language")
    @Answers(status = 204)
    ResponseEntity<Void> delete(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID entryId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return Tagged.gone(changes.change(new Target(user.id(), id, ifMatch), edit -> PARTS.remove(edit, entryId)));
    }

    private static List<LanguageView> views(MasterProfile profile) {
        return PARTS.of(profile.id(), profile.skills()).stream()
                .map(LanguageView::of)
                .toList();
    }
}
