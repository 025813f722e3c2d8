package com.jobwise.gateway.profile;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import com.jobwise.profile.PartId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Skills by their names. Case and inner white space make no difference to which skill is meant. */
record SkillNames(@NotEmpty @Size(max = SkillKind.MOST) List<@NotBlank @Size(max = 100) @OneLine String> skills) {

    /** Behind those there are, in the order sent; one that is there already stays where and as it is. */
    List<String> addedTo(List<String> stored) {
        List<String> all = new ArrayList<>(stored);
        var known = stored.stream().map(PartId::normalised).collect(Collectors.toCollection(HashSet::new));
        skills.stream()
                .map(String::strip)
                .filter(name -> known.add(PartId.normalised(name)))
                .forEach(all::add);
        if (all.size() > SkillKind.MOST) {
            throw ApiException.unprocessable(
                    new FieldProblem("skills", "size", "A profile has at most " + SkillKind.MOST + " of them."));
        }
        return all;
    }

    /** @throws ApiException 422 naming those that are not there */
    List<String> removedFrom(List<String> stored) {
        var known = stored.stream().map(PartId::normalised).collect(Collectors.toSet());
        var problems = IntStream.range(0, skills.size())
                .filter(index -> !known.contains(PartId.normalised(skills.get(index))))
                .mapToObj(index ->
                        new FieldProblem("skills[" + index + "]", "unknown_skill", "The profile has no such skill."))
                .toList();
        if (!problems.isEmpty()) {
            throw ApiException.unprocessable(problems);
        }
        Set<String> going = skills.stream().map(PartId::normalised).collect(Collectors.toSet());
        return stored.stream()
                .filter(name -> !going.contains(PartId.normalised(name)))
                .toList();
    }
}
