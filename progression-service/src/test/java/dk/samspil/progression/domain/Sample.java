package dk.samspil.progression.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** What tests of the rules talk about. */
public final class Sample {
    public static final Instant NOW = Instant.parse("2014-09-01T10:00:00Z");
    public static final CallId CALL = new CallId("c".repeat(26));
    public static final RegionCode SYDDANMARK = new RegionCode("1083");
    public static final RegionCode SJAELLAND = new RegionCode("1085");
    public static final PersonId CONTACT = new PersonId("k".repeat(26));
    public static final List<OnboardingStep> STEPS = List.of(
            OnboardingStep.open("sign-agreement", Owner.MUNICIPALITY, LocalDate.of(2014, 9, 15)),
            OnboardingStep.open("baseline", Owner.MUNICIPALITY, LocalDate.of(2014, 10, 13)));

    private Sample() {}

    public static ParticipationId id(String municipality) {
        return new ParticipationId(CALL, new MunicipalityCode(municipality));
    }

    public static Party party(String municipality) {
        return new Party(id(municipality), SYDDANMARK, CONTACT);
    }

    public static PersonId person(char letter) {
        return new PersonId(String.valueOf(letter).repeat(26));
    }

    /** A researcher who takes so many and has a conflict of interest with these. */
    public static Researcher researcher(char letter, int limit, String... conflicts) {
        var codes = new TreeSet<MunicipalityCode>();
        for (var code : conflicts) codes.add(new MunicipalityCode(code));
        return Researcher.register(person(letter), new Expertise(new TreeSet<>(), new TreeSet<>()), limit, codes);
    }

    /** A researcher who knows a region. */
    static Researcher knowing(RegionCode region, char letter) {
        var regions = new TreeSet<>(List.of(region));
        return Researcher.register(person(letter), new Expertise(new TreeSet<>(), regions), 3, new TreeSet<>());
    }

    /** With a researcher who carries these municipalities. */
    static Researcher carrying(Researcher researcher, String... municipalities) {
        var carrying = researcher;
        for (var each : municipalities) carrying = carrying.reserve(id(each), 1);
        return carrying;
    }
}
