package com.jobwise.gateway.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.StringUtils;

/** Ids, tags and summaries of operations: as annotated, else from method and path. */
final class Names {

    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("api-keys", "Keys for programs, with scopes; each is shown once."),
            Map.entry("auth", "Accounts, sessions and passwords."),
            Map.entry("exports", "Documents as files."),
            Map.entry("generations", "Resumes and cover letters: asked for, followed, read."),
            Map.entry("jobs", "Postings, and how applications for them go."),
            Map.entry("profiles", "What a person says of themselves."),
            Map.entry("rankings", "What of a profile matters for a posting."),
            Map.entry("samples", "A person's own writing."),
            Map.entry("style", "How a person writes."),
            Map.entry("users", "The own account."),
            Map.entry("webhooks", "Calls to be told by."),
            Map.entry("writing-style", "How a person writes."));

    private final OpenAPI draft;
    private final Handlers handlers;
    private final Map<String, Integer> uses = new HashMap<>();

    private record Place(String path, String method, Operation operation) {}

    Names(OpenAPI draft, Handlers handlers) {
        this.draft = draft;
        this.handlers = handlers;
    }

    void settle() {
        var places = draft.getPaths().entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().readOperationsMap().entrySet().stream().map(one -> place(entry.getKey(), one)))
                .toList();
        places.forEach(place -> uses.merge(id(place), 1, Integer::sum));
        Map<String, Tag> tags = new TreeMap<>();
        if (draft.getTags() != null) {
            draft.getTags().forEach(tag -> tags.put(tag.getName(), tag));
        }
        Map<String, Tag> used = new LinkedHashMap<>();
        places.forEach(place -> {
            settle(place);
            var tag = place.operation().getTags().getFirst();
            used.put(tag, described(tags.getOrDefault(tag, new Tag().name(tag))));
        });
        draft.setTags(used.values().stream()
                .sorted(java.util.Comparator.comparing(Tag::getName))
                .toList());
    }

    private static Tag described(Tag tag) {
        return tag.getDescription() == null ? tag.description(GROUPS.get(tag.getName())) : tag;
    }

    private static Place place(String path, Map.Entry<PathItem.HttpMethod, Operation> one) {
        return new Place(path, one.getKey().name(), one.getValue());
    }

    private void settle(Place place) {
        var operation = place.operation();
        var id = id(place);
        operation.setOperationId(uses.getOrDefault(id, 0) > 1 ? id + StringUtils.capitalize(camel(group(place))) : id);
        if (!isTagged(place)) {
            operation.setTags(List.of(group(place)));
        }
        if (operation.getSummary() == null) {
            var words = operation
                    .getOperationId()
                    .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                    .toLowerCase(java.util.Locale.ROOT);
            operation.setSummary(StringUtils.capitalize(words) + ".");
        }
    }

    private String id(Place place) {
        var handler = handlers.of(place.method(), place.path()).getFirst();
        var said = AnnotatedElementUtils.findMergedAnnotation(
                handler.method().getMethod(), io.swagger.v3.oas.annotations.Operation.class);
        return said == null || said.operationId().isEmpty()
                ? handler.method().getMethod().getName()
                : said.operationId();
    }

    private boolean isTagged(Place place) {
        var handler = handlers.of(place.method(), place.path()).getFirst();
        var kind = io.swagger.v3.oas.annotations.tags.Tag.class;
        return handler.method().getBeanType().isAnnotationPresent(kind)
                || handler.method().hasMethodAnnotation(kind);
    }

    /** {@code jobs} of {@code /api/v1/jobs/{id}}. */
    private static String group(Place place) {
        return place.path().replaceFirst("^/api/v1/", "").replaceFirst("/.*", "");
    }

    private static String camel(String group) {
        var name = new StringBuilder();
        for (var word : group.split("-")) {
            name.append(name.isEmpty() ? word : StringUtils.capitalize(word));
        }
        return name.toString();
    }
}
