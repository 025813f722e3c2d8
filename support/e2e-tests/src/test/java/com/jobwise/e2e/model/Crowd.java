package com.jobwise.e2e.model;

import com.jobwise.e2e.Deployment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** People who know nothing of each other, each with some of the postings, so that all pairs of both occur. */
record Crowd(List<Applicant> people) {

    static final List<String> NAMES = List.of(
            "anjali-thornley",
            "delphine-okonjo",
            "gethin-abara",
            "ilka-vandersee",
            "marisol-ekstrand",
            "rafael-tunstad");
    static final List<String> POSTINGS = List.of(
            "apprenticeship-instructor",
            "customer-education-specialist",
            "home-health-nurse",
            "hospital-interface-engineer",
            "learning-designer-care",
            "manufacturing-financial-controller",
            "nurse-onboarding-educator",
            "payments-backend-engineer",
            "plant-maintenance-technician",
            "theatre-marketing-assistant");

    /** @param more what stands below the text of every posting */
    static Crowd of(Deployment deployment, int people, int postingsEach, String more) {
        return new Crowd(IntStream.range(0, people)
                .mapToObj(number -> {
                    var one = Applicant.of(deployment.newPerson(), NAMES.get(number % NAMES.size()));
                    var first = number / NAMES.size() * postingsEach;
                    for (var i = 0; i < postingsEach; i++) {
                        one.pastes(POSTINGS.get((first + i) % POSTINGS.size()), more);
                    }
                    return one;
                })
                .toList());
    }

    /** Resumes and letters in turn, of everybody in turn. */
    List<Asked> askFor(int documents) {
        List<Asked> asked = new ArrayList<>();
        for (var i = 0; i < documents; i++) {
            asked.add(asksFor(i));
        }
        return asked;
    }

    Asked asksFor(int number) {
        var who = people.get(number % people.size());
        var round = number / people.size();
        var postings = List.copyOf(who.jobs().keySet());
        return who.asksFor(round % 2 == 0 ? "resume" : "cover-letter", postings.get(round / 2 % postings.size()));
    }

    /** Asks one after the other, as a client would, until nobody waits for anything. */
    void awaitAll(Duration atMost) {
        Awaitility.await()
                .atMost(atMost)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> people.stream().noneMatch(Applicant::isWaiting));
    }
}
