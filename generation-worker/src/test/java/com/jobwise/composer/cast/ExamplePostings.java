package com.jobwise.composer.cast;

import com.jobwise.posting.Importance;
import com.jobwise.posting.JobPosting;
import com.jobwise.posting.Requirement;
import com.jobwise.worker.cast.Examples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The postings of {@code examples/postings}, read by the plainest rule: listed lines under a heading of duties or demands. */
public final class ExamplePostings {

    private record Head(String title, String company) {}

    private static final Map<String, Head> HEADS = Map.of(
            "payments-backend-engineer", new Head("Backend Engineer, Ledger & Payouts", "Obolara Pay GmbH"),
            "hospital-interface-engineer",
                    new Head(
                            "Schnittstellen-Entwickler:in / Clinical Integration Engineer (m/w/d)",
                            "Klinikverbund Saalebogen gGmbH"),
            "home-health-nurse", new Head("Home Health Registered Nurse (Case Manager)", "Wrenfield Visiting Nurses"),
            "nurse-onboarding-educator", new Head("Onboarding & Simulation Educator, Nursing", "Tamarack Ridge Health"),
            "learning-designer-care", new Head("Learning Designer (E-Learning for Care Workers)", "Tendwell Academy"),
            "plant-maintenance-technician",
                    new Head(
                            "Industrial Maintenance Technician - Electrical/Controls (2nd Shift)",
                            "Juniper Flats Bottling Company"),
            "apprenticeship-instructor",
                    new Head(
                            "Instructor, Electrical Apprenticeship (Lab and Shop Math)",
                            "Ironbark Skilled Trades Center"),
            "theatre-marketing-assistant", new Head("Marketing and Press Assistant", "Foundry Row Playhouse"),
            "customer-education-specialist", new Head("Customer Education Specialist", "Ledgerwren Ltd"),
            "manufacturing-financial-controller", new Head("Financial Controller", "Larkhill Kilns & Tableware Ltd"));

    private static final Pattern LISTED = Pattern.compile("^(?:[-–*•>]|👉|✅|\\d\\.)\\s*(.+)");
    private static final Pattern MUST =
            Pattern.compile("(?i).*(must|required|what you need|you need|requirements|essential|^need).*");
    private static final Pattern NICE =
            Pattern.compile("(?i).*(nice|preferred|desirable|a plus|bonus|good to have|would be great).*");
    private static final Pattern DUTIES = Pattern.compile(
            "(?i).*(will do|you'll do|responsibilities|the work|your tasks|duties|you will$|would own|responsible for:).*");

    private ExamplePostings() {}

    public static List<String> names() {
        return HEADS.keySet().stream().sorted().toList();
    }

    public static Stream<JobPosting> all() {
        return names().stream().map(ExamplePostings::named);
    }

    public static JobPosting named(String name) {
        var head = HEADS.get(name);
        try {
            var text = Files.readString(Examples.directory().resolve("postings").resolve(name + ".txt"));
            return PostingBuilder.posting(head.title(), head.company())
                    .describedAs(text)
                    .requirements(requirements(text))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Requirement> requirements(String text) {
        List<Requirement> found = new ArrayList<>();
        Importance current = null;
        for (var line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            var listed = LISTED.matcher(line);
            if (listed.matches()) {
                if (current != null) {
                    var importance = NICE.matcher(line).matches() ? Importance.NICE : current;
                    found.add(new Requirement(listed.group(1), importance));
                }
            } else if (line.length() < 60) {
                current = heading(line, current);
            }
        }
        return found.isEmpty() ? sentences(text) : found;
    }

    private static @org.jspecify.annotations.Nullable Importance heading(
            String line, @org.jspecify.annotations.Nullable Importance current) {
        if (line.matches("(?i).*(not required|not needed|don't need|kein muss).*")) {
            return null;
        }
        if (NICE.matcher(line).matches()) {
            return Importance.NICE;
        }
        if (MUST.matcher(line).matches()) {
            return Importance.MUST;
        }
        return DUTIES.matcher(line).matches() ? Importance.CORE : null;
    }

    private static List<Requirement> sentences(String text) {
        return Pattern.compile("[^.!?\\n]*\\b(?:must|need|essential|lovely|will|you have)\\b[^.!?\\n]*")
                .matcher(text)
                .results()
                .map(result -> new Requirement(result.group().strip(), Importance.CORE))
                .filter(requirement -> !requirement.text().isEmpty())
                .toList();
    }
}
