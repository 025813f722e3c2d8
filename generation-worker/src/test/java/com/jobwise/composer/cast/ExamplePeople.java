package com.jobwise.composer.cast;

import com.jobwise.profile.MasterProfile;
import com.jobwise.worker.cast.People;
import java.util.List;
import java.util.stream.Stream;

/** The fictional people of {@code examples/people}, and whose profile might answer which posting. */
public final class ExamplePeople {

    public static final List<String> NAMES = People.NAMES;

    /** Who might answer what. */
    public record Pair(String person, String posting) {}

    public static final List<Pair> PAIRS = List.of(
            new Pair("ilka-vandersee", "payments-backend-engineer"),
            new Pair("ilka-vandersee", "hospital-interface-engineer"),
            new Pair("delphine-okonjo", "home-health-nurse"),
            new Pair("delphine-okonjo", "nurse-onboarding-educator"),
            new Pair("delphine-okonjo", "learning-designer-care"),
            new Pair("rafael-tunstad", "plant-maintenance-technician"),
            new Pair("rafael-tunstad", "apprenticeship-instructor"),
            new Pair("anjali-thornley", "theatre-marketing-assistant"),
            new Pair("anjali-thornley", "learning-designer-care"),
            new Pair("anjali-thornley", "customer-education-specialist"),
            new Pair("gethin-abara", "manufacturing-financial-controller"),
            new Pair("gethin-abara", "customer-education-specialist"),
            new Pair("marisol-ekstrand", "learning-designer-care"),
            new Pair("marisol-ekstrand", "customer-education-specialist"),
            new Pair("marisol-ekstrand", "nurse-onboarding-educator"),
            new Pair("marisol-ekstrand", "apprenticeship-instructor"));

    private ExamplePeople() {}

    public static MasterProfile named(String name) {
        return People.named(name);
    }

    public static Stream<MasterProfile> all() {
        return People.all();
    }
}
