package dk.samspil.registration.application.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.registration.Sample;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.directory.Announced;
import dk.samspil.registration.domain.directory.ContactsNews;
import dk.samspil.registration.domain.directory.MunicipalityContacts;
import dk.samspil.registration.domain.directory.NewDeadline;
import dk.samspil.telemetry.TraceParent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnounceCallTest {
    private static final Announced CALL = new Announced(Sample.CALL, 12, Sample.OPENS, Sample.DEADLINE);

    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final AnnounceCall announce = new AnnounceCall(directory.contacts);

    @Test
    void everyHeadOfSchoolsIsToldOnceHoweverOftenTheStepIsTaken() {
        know(new MunicipalityContacts(new MunicipalityCode("0101"), Optional.of(Sample.person('a')), List.of()));
        know(new MunicipalityContacts(new MunicipalityCode("0147"), Optional.empty(), List.of(Sample.person('b'))));
        know(new MunicipalityContacts(new MunicipalityCode("0461"), Optional.of(Sample.person('c')), List.of()));

        step().run(() -> announce.handle(CALL));
        step().run(() -> announce.handle(CALL));

        assertThat(directory.contacts.events())
                .containsExactlyInAnyOrder(
                        new ContactsNews.CallAnnounced(new MunicipalityCode("0101"), Sample.person('a'), CALL),
                        new ContactsNews.CallAnnounced(new MunicipalityCode("0461"), Sample.person('c'), CALL));
    }

    @Test
    void everyHeadOfSchoolsIsToldOfAnotherDeadline() {
        know(new MunicipalityContacts(new MunicipalityCode("0101"), Optional.of(Sample.person('a')), List.of()));
        know(new MunicipalityContacts(new MunicipalityCode("0147"), Optional.empty(), List.of(Sample.person('b'))));
        var moved = new NewDeadline(Sample.CALL, Sample.DEADLINE.plusSeconds(60), Sample.NOW);

        step().run(() -> announce.handle(moved));
        step().run(() -> announce.handle(moved));

        assertThat(directory.contacts.events())
                .containsExactly(
                        new ContactsNews.DeadlineMoved(new MunicipalityCode("0101"), Sample.person('a'), moved));
    }

    private void know(MunicipalityContacts contacts) {
        directory.contacts.put(contacts.municipality(), contacts);
    }

    private static Cause step() {
        return Cause.event("/registration/calls/c#c@steps", 2, "calls/c/2", "flow", TraceParent.fresh());
    }
}
