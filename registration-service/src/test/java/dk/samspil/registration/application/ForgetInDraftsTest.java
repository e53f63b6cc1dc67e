package dk.samspil.registration.application;

import static dk.samspil.registration.Sample.municipality;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.registration.HmacPersonIds;
import dk.samspil.registration.Sample;
import dk.samspil.registration.domain.ApplicationDraft;
import dk.samspil.registration.domain.DraftContent;
import dk.samspil.registration.domain.DraftPerson;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForgetInDraftsTest {
    private static final PersonIds IDS = new HmacPersonIds("a secret of tests");

    private final InMemoryOffice memory = new InMemoryOffice();
    private final ForgetInDrafts forget = new ForgetInDrafts(memory.drafts, IDS, memory.clock);

    /** The clock stands still, as that of a simulation does: it was written in the same moment. */
    @Test
    void somebodyErasedIsNamedNoMoreInWhateverWasWritten() {
        put(1, "anna@kommune.example", "bo@kommune.example");
        put(2, " Bo@Kommune.example ", "carl@kommune.example");

        forget(() -> forget.handle(IDS.of("bo@kommune.example")));

        assertThat(memory.drafts.states())
                .hasSize(2)
                .noneMatch(d -> d.toString().contains("o@"));
        assertThat(memory.drafts.states().toString()).contains("anna@", "carl@");
    }

    @Test
    void allIsThrownAwayAfterHalfAYear() {
        put(1, "anna@kommune.example", "bo@kommune.example");
        memory.clock.moveTo(Sample.NOW.plus(Duration.ofDays(180)));
        forget(forget::handleOld);
        assertThat(memory.drafts.written()).hasSize(1);
        memory.clock.moveTo(Sample.NOW.plus(Duration.ofDays(186)));
        forget(forget::handleOld);
        assertThat(memory.drafts.written()).isEmpty();
    }

    private void put(int number, String contact, String participant) {
        var content = new DraftContent(
                Optional.of("Vi vil"),
                List.of(),
                List.of(),
                Optional.of(person(contact)),
                List.of(person(participant)));
        var id = Sample.application(municipality(number));
        memory.drafts.put(id, new ApplicationDraft(id, Optional.of(content), "chef", memory.clock.instant()));
    }

    private static DraftPerson person(String email) {
        return new DraftPerson(
                Optional.empty(), Optional.of(email), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static void forget(Runnable work) {
        Cause.timer("forget-drafts").run(work);
    }
}
