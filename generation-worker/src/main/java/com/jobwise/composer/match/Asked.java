package com.jobwise.composer.match;

import com.jobwise.posting.Importance;
import java.util.List;

/**
 * One requirement and what can be looked for in a document.
 *
 * @param groups every group is wanted, and any one term of a group answers it ("Java or Kotlin")
 */
record Asked(String requirement, Importance importance, List<List<Term>> groups) {

    /**
     * @param surface as the posting writes it
     * @param identity of the skill, or empty where only the words themselves can be compared
     * @param stems of the words, for terms without identity
     */
    record Term(String surface, String identity, List<String> stems) {

        static Term skill(String surface, String identity) {
            return new Term(surface, identity, List.of());
        }

        static Term words(String surface, List<String> stems) {
            return new Term(surface, "", stems);
        }
    }
}
