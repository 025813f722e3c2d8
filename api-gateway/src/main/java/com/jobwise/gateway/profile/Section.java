package com.jobwise.gateway.profile;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import com.jobwise.profile.Education;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.PartId;
import com.jobwise.profile.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One of the three lists of a profile whose entries are rows with ids.
 *
 * @param name in the JSON, also of request fields
 * @param list the list in a profile under change
 * @param likeness entries that are alike in it are one entry sent twice
 */
record Section<E>(
        String name,
        String entryName,
        Function<ProfileEdit, List<E>> list,
        Function<E, UUID> id,
        Function<E, List<String>> likeness) {

    static final int MOST = 100;

    static final Section<Experience> EXPERIENCES = new Section<>(
            "experiences",
            "experience",
            edit -> edit.experiences,
            Experience::id,
            one -> List.of(one.title(), one.company(), one.startDate()));
    static final Section<Education> EDUCATION = new Section<>(
            "education",
            "education",
            edit -> edit.education,
            Education::id,
            one -> List.of(one.institution(), one.degree(), one.fieldOfStudy(), one.startDate()));
    static final Section<Project> PROJECTS = new Section<>(
            "projects", "project", edit -> edit.projects, Project::id, one -> List.of(one.name(), one.startDate()));

    /** In the person's order. */
    List<E> of(MasterProfile profile) {
        return List.copyOf(list.apply(new ProfileEdit(profile)));
    }

    E one(MasterProfile profile, UUID wanted) {
        return of(profile).stream()
                .filter(entry -> id.apply(entry).equals(wanted))
                .findFirst()
                .orElseThrow(() -> ApiException.notFound(entryName));
    }

    /**
     * New entries behind those there are.
     *
     * @throws ApiException 422 naming each that is in the profile or the request already, or when there were too many
     */
    List<E> add(ProfileEdit edit, List<? extends EntryRequest<E>> requests, Supplier<UUID> ids) {
        var entries = whole(List.of(), requests, ids);
        var stored = list.apply(edit);
        requireNew(stored, entries);
        if (stored.size() + entries.size() > MOST) {
            throw ApiException.unprocessable(
                    new FieldProblem(name, "size", "A profile has at most " + MOST + " of them."));
        }
        stored.addAll(entries);
        return entries;
    }

    private void requireNew(List<E> stored, List<E> entries) {
        Map<List<String>, String> known = new HashMap<>();
        stored.forEach(one -> known.put(like(one), "the profile"));
        var problems = IntStream.range(0, entries.size())
                .mapToObj(index -> {
                    var where = name + "[" + index + "]";
                    var first = known.putIfAbsent(like(entries.get(index)), where);
                    return Stream.ofNullable(first)
                            .map(other -> new FieldProblem(where, "duplicate", "is the same as one in " + other));
                })
                .flatMap(Function.identity())
                .toList();
        refuse(problems);
    }

    private List<String> like(E entry) {
        return likeness.apply(entry).stream().map(PartId::normalised).toList();
    }

    /** One entry in place of a stored one. */
    void replace(ProfileEdit edit, UUID wanted, EntryRequest<E> request) {
        var stored = list.apply(edit);
        var index = positions(stored).get(wanted);
        if (index == null) {
            throw ApiException.notFound(entryName);
        }
        if (request.id() != null && !wanted.equals(request.id())) {
            throw ApiException.unprocessable(new FieldProblem("id", "other_id", "is not the id in the path"));
        }
        stored.set(index, request.over(stored.get(index)));
    }

    /** Each in place of the stored one with its id; the others stay, and so does the order. */
    void replaceSome(ProfileEdit edit, List<? extends EntryRequest<E>> requests) {
        var stored = list.apply(edit);
        refuse(IntStream.range(0, requests.size())
                .filter(index -> requests.get(index).id() == null)
                .mapToObj(index -> new FieldProblem(name + "[" + index + "].id", "not_null", "must not be null"))
                .toList());
        requireEntries(stored, name, requests.stream().map(EntryRequest::id).toList(), ".id");
        var at = positions(stored);
        for (var request : requests) {
            int index = Objects.requireNonNull(at.get(request.id()));
            stored.set(index, request.over(stored.get(index)));
        }
    }

    void remove(ProfileEdit edit, UUID wanted) {
        if (!list.apply(edit).removeIf(entry -> id.apply(entry).equals(wanted))) {
            throw ApiException.notFound(entryName);
        }
    }

    void removeSome(ProfileEdit edit, List<UUID> wanted) {
        var stored = list.apply(edit);
        requireEntries(stored, "ids", wanted, "");
        var going = Set.copyOf(wanted);
        stored.removeIf(entry -> going.contains(id.apply(entry)));
    }

    void order(ProfileEdit edit, List<UUID> wanted) {
        var stored = list.apply(edit);
        requireEntries(stored, "ids", wanted, "");
        if (wanted.size() != stored.size()) {
            throw ApiException.unprocessable(
                    new FieldProblem("ids", "incomplete", "must name all " + stored.size() + " entries, each once"));
        }
        var at = positions(stored);
        var ordered = wanted.stream()
                .map(one -> stored.get(Objects.requireNonNull(at.get(one))))
                .toList();
        stored.clear();
        stored.addAll(ordered);
    }

    /**
     * The list as a request has it: with an id the stored entry changed, without one a new entry.
     *
     * @throws ApiException 422 naming ids that are none of the stored entries', or are there twice
     */
    List<E> whole(List<E> stored, List<? extends EntryRequest<E>> requests, Supplier<UUID> ids) {
        requireEntries(stored, name, requests.stream().map(EntryRequest::id).toList(), ".id");
        var at = positions(stored);
        List<E> entries = new ArrayList<>();
        for (var request : requests) {
            var known = request.id();
            entries.add(
                    known == null
                            ? request.toEntry(ids.get())
                            : request.over(stored.get(Objects.requireNonNull(at.get(known)))));
        }
        return entries;
    }

    private void requireEntries(List<E> stored, String field, List<UUID> wanted, String suffix) {
        var known = positions(stored).keySet();
        Set<UUID> seen = new HashSet<>();
        List<FieldProblem> problems = new ArrayList<>();
        for (var index = 0; index < wanted.size(); index++) {
            var one = wanted.get(index);
            var where = field + "[" + index + "]" + suffix;
            if (one != null && !known.contains(one)) {
                problems.add(new FieldProblem(where, "unknown_id", "This profile has no such " + entryName + "."));
            } else if (one != null && !seen.add(one)) {
                problems.add(new FieldProblem(where, "duplicate_id", "is named twice"));
            }
        }
        refuse(problems);
    }

    private Map<UUID, Integer> positions(List<E> stored) {
        return IntStream.range(0, stored.size())
                .boxed()
                .collect(Collectors.toMap(index -> id.apply(stored.get(index)), Function.identity()));
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw ApiException.unprocessable(problems);
        }
    }
}
