package dk.samspil.progression.application;

import static dk.samspil.progression.domain.Sample.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.progression.application.RegisterResearcher.Outcome;
import dk.samspil.progression.domain.Expertise;
import dk.samspil.progression.domain.Lead;
import dk.samspil.progression.domain.MunicipalityCode;
import dk.samspil.progression.domain.ResearcherId;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RegisterResearcherTest {
    private final InMemoryProgramme programme = new InMemoryProgramme();
    private final RegisterResearcher register = new RegisterResearcher(
            programme.researchers(), details -> person(details.name().charAt(0)));

    @Test
    void takesAMunicipalityThatLacksOne() {
        programme.join("0461", 1);
        assertThat(programme.settled().of("0461").lead()).isInstanceOf(Lead.Unfilled.class);

        register("anna", 3);

        await().until(() -> programme.of("0461").isLedBy(ResearcherId.of(person('a'))));
    }

    @Test
    void takesAsManyThatLackOneAsTheLimitAllows() {
        for (var each : List.of("0101", "0147", "0461")) programme.join(each, 1);
        programme.settled();

        register("anna", 2);

        await().untilAsserted(() -> assertThat(List.of("0101", "0147", "0461"))
                .filteredOn(m -> programme.of(m).lead() instanceof Lead.Assigned)
                .hasSize(2));
        programme.settled();
    }

    @Test
    void leavesMunicipalitiesWithAConflictOfInterestAlone() {
        programme.join("0461", 1);
        programme.settled();

        register("anna", 3, "0461");

        assertThat(programme.settled().of("0461").lead()).isInstanceOf(Lead.Unfilled.class);
    }

    @Test
    void registersAPersonOnce() {
        assertThat(register("anna", 3)).isEqualTo(Outcome.REGISTERED);
        assertThat(register("anna", 3)).isEqualTo(Outcome.REGISTERED_BEFORE);
        assertThat(register("anna", 2)).isEqualTo(Outcome.REGISTERED_ON_OTHER_TERMS);
        assertThat(programme.researchers().all()).hasSize(1);
    }

    private Outcome register(String name, int limit, String... conflicts) {
        var codes = new TreeSet<MunicipalityCode>();
        for (var each : conflicts) codes.add(new MunicipalityCode(each));
        var command = new RegisterResearcher.Command(
                new People.Details(name, name + "@example.org", null, "da"),
                new Expertise(new TreeSet<>(), new TreeSet<>()),
                limit,
                codes);
        return Cause.onlyOnce().call(() -> register.handle(command)).outcome();
    }
}
