package com.jobwise.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Spellings by their pieces, for finding the longest one that begins at a place. Immutable once built. */
final class AliasTrie {

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Alias> aliases = new ArrayList<>(1);
    }

    /** Spellings that end in front of piece {@code end}. */
    record Found(List<Alias> aliases, int end) {}

    private final Node root = new Node();

    AliasTrie(Collection<Alias> aliases) {
        for (var alias : aliases) {
            var node = root;
            for (var key : alias.keys()) {
                node = node.next.computeIfAbsent(key, _ -> new Node());
            }
            node.aliases.add(alias);
        }
    }

    /** Longest first. A hyphen inside a word is passed over, and a plural is taken for a singular that is in the table. */
    List<Found> from(List<Piece> pieces, int begin) {
        List<Found> found = new ArrayList<>(2);
        var node = step(root, pieces.get(begin));
        for (var at = begin + 1; node != null; at++) {
            if (!node.aliases.isEmpty()) {
                found.addFirst(new Found(node.aliases, at));
            }
            if (at < pieces.size() - 1 && isInnerHyphen(pieces, at)) {
                at++;
            }
            node = at < pieces.size() ? step(node, pieces.get(at)) : null;
        }
        return found;
    }

    private static @Nullable Node step(Node node, Piece piece) {
        var exact = node.next.get(piece.key());
        return exact == null ? node.next.get(piece.singular()) : exact;
    }

    private static boolean isInnerHyphen(List<Piece> pieces, int at) {
        var piece = pieces.get(at);
        return piece.isHyphen()
                && piece.start() == pieces.get(at - 1).end()
                && piece.end() == pieces.get(at + 1).start();
    }
}
