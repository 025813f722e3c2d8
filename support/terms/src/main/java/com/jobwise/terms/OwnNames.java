package com.jobwise.terms;

import java.util.Set;

/**
 * A person's own skill names, made ready for finding.
 *
 * @param identities of all of them
 * @param trie of those that the table does not hold
 */
record OwnNames(Set<String> identities, AliasTrie trie) {}
