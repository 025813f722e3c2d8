package com.jobwise.composer.cast;

import com.jobwise.profile.MasterProfile;

/** The two people most tests are about. */
public final class Cast {

    private Cast() {}

    public static ProfileBuilder mira() {
        return ProfileBuilder.named("Mira Solvang")
                .summary(
                        "Backend engineer with a liking for quiet systems. I have built booking and payment services since 2014.")
                .technical("Java", "PostgreSQL", "Kafka", "Kubernetes", "Terraform")
                .soft("Mentoring", "Clear writing")
                .language("Norwegian", "native")
                .language("English", "fluent")
                .certificate("Kubernetes Application Developer", null)
                .job(
                        "Senior Backend Engineer",
                        "Fjordline Freight",
                        "2020-03",
                        null,
                        "Reduced p99 latency of the booking API from 900 ms to 210 ms",
                        "Moved 14 services to Kubernetes without a night of downtime",
                        "Built the event pipeline on Kafka that carries 3 million messages a day",
                        "Mentor three junior engineers")
                .job(
                        "Software Engineer",
                        "Tindra Payments",
                        "2016-08",
                        "2020-02",
                        "Designed the ledger tables in PostgreSQL for 40 merchants",
                        "Automated the monthly reconciliation, saving the finance team two days",
                        "Wrote the runbooks that the on-call team still uses")
                .job(
                        "Junior Developer",
                        "Havblikk Media",
                        "2014-06",
                        "2016-07",
                        "Maintained the subscription site in Java",
                        "Fixed 120 accessibility defects in one summer")
                .project(
                        "Tidewatch",
                        "A small Java service that warns rowers of low tide by text message.",
                        "Java",
                        "SMS")
                .degree("Bachelor of Science", "Informatics", "Vestland University");
    }

    public static MasterProfile tobias() {
        return ProfileBuilder.named("Tobias Okafor")
                .summary("I have nursed adults with heart failure for nine years, on the ward and at home.")
                .technical("Wound care", "Telemetry", "Medication reconciliation")
                .soft("De-escalation")
                .certificate("Registered Nurse license, Oregon", null)
                .certificate("Basic Life Support (BLS) Provider", "2025-03")
                .job(
                        "Charge Nurse",
                        "Juniper Bay Hospital",
                        "2019-05",
                        null,
                        "Lead a team of nine nurses on night shift",
                        "Cut medication errors on the ward by 40 percent with a double-check at handover",
                        "Precepted 11 new nurses")
                .job(
                        "Visiting Nurse",
                        "Alder Home Care",
                        "2015-02",
                        "2019-04",
                        "Made six home visits a day for wound care and infusions",
                        "Taught families to weigh, to watch and to call early")
                .degree("Bachelor of Science in Nursing", "Nursing", "Cedar Falls College")
                .build();
    }
}
