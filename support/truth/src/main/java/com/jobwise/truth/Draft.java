package com.jobwise.truth;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A sentence of a statement under examination: its words, its source, what each word rests on and what is held against it. */
final class Draft {

    private final Place place;
    private final Passage passage;
    private final Source source;
    private final Dossier dossier;
    private final List<List<Hit>> hits;
    private final Set<Integer> ofPosting = new HashSet<>();
    private final List<Objection> objections = new ArrayList<>();

    Draft(Place place, Passage passage, Source source, Dossier dossier) {
        this.place = place;
        this.passage = passage;
        this.source = source;
        this.dossier = dossier;
        this.hits = new Matching(passage, source, place).hits();
        if (place == Place.LETTER && dossier.posting() != null) {
            ofPosting.addAll(new PostingZone(passage, dossier).words());
        }
    }

    Place place() {
        return place;
    }

    Passage passage() {
        return passage;
    }

    Source source() {
        return source;
    }

    Dossier dossier() {
        return dossier;
    }

    List<Hit> hits(int at) {
        return hits.get(at);
    }

    /** Whether the word speaks of the posting, in a letter. */
    boolean isOfPosting(int at) {
        return ofPosting.contains(at);
    }

    void object(Reason reason, String words) {
        var objection = new Objection(reason, words);
        if (!objections.contains(objection)) {
            objections.add(objection);
        }
    }

    List<Objection> objections() {
        return objections;
    }
}
