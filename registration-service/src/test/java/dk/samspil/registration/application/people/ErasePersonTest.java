package dk.samspil.registration.application.people;

import static dk.samspil.registration.Sample.municipality;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.registration.HmacPersonIds;
import dk.samspil.registration.Sample;
import dk.samspil.registration.application.InMemoryOffice;
import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.application.RecordPerson;
import dk.samspil.registration.application.SteerCall;
import dk.samspil.registration.application.referencegroup.InMemoryGroup;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.LifeAnswer;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.PersonNews;
import dk.samspil.registration.domain.Title;
import dk.samspil.registration.domain.directory.ContactRole;
import dk.samspil.registration.domain.messages.MessageTest;
import dk.samspil.registration.domain.people.EraseAnswer;
import dk.samspil.registration.domain.people.ErasureReason;
import dk.samspil.registration.domain.people.OtherService;
import dk.samspil.registration.domain.referencegroup.ReferenceMeeting;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ErasePersonTest {
    private static final MunicipalityCode A = municipality(1);

    private final InMemoryRegisters registers = new InMemoryRegisters();
    private final InMemoryOffice memory = registers.memory;
    private final PersonIds ids = new HmacPersonIds("a secret of tests");
    private final PersonId contact = ids.of(Sample.details("chef", A).email());
    private final PersonId leader = ids.of(Sample.details("leder", A).email());

    @Test
    void nobodyIsFoundByNameAnyMoreAndTheTeamKeepsTheId() {
        memory.office.open(Admission.FIRST_COME, 1);
        memory.office.apply(A);
        assertThat(erase(leader)).isEqualTo(EraseAnswer.ERASED);
        assertThat(person(leader).details()).isEmpty();
        assertThat(person(leader).toString()).doesNotContain("leder");
        assertThat(memory.office.call().line(A).orElseThrow().team().participants())
                .anyMatch(p -> p.person().equals(leader));
    }

    @Test
    void aSecondWishChangesNothing() {
        record("leder");
        erase(leader);
        var told = memory.people.events().size();
        assertThat(erase(leader)).isEqualTo(EraseAnswer.ALREADY_ERASED);
        assertThat(memory.people.events()).hasSize(told);
        assertThat(erase(Sample.person('z'))).isEqualTo(EraseAnswer.UNKNOWN);
    }

    @Test
    void theContactOfALiveApplicationStaysUntilItHasEnded() {
        memory.office.open(Admission.FIRST_COME, 1);
        memory.office.apply(A);
        assertThat(erase(contact)).isEqualTo(EraseAnswer.STILL_CONTACT);
        memory.office.withdraw(A);
        assertThat(erase(contact)).isEqualTo(EraseAnswer.ERASED);
    }

    @Test
    void theContactOfAConcludedProgrammeMayBeErased() {
        memory.office.open(Admission.FIRST_COME, 1);
        memory.office.apply(A);
        memory.clock.moveTo(Sample.DEADLINE);
        memory.office.close();
        assertThat(erase(contact)).isEqualTo(EraseAnswer.STILL_CONTACT);
        assertThat(memory.office.steer(new SteerCall.Wish.Conclude())).isEqualTo(LifeAnswer.DONE);
        assertThat(erase(contact)).isEqualTo(EraseAnswer.ERASED);
    }

    @Test
    void whoIsRecordedOrNamedAnewComesBack() {
        record("leder");
        erase(leader);
        var back = record("leder");
        assertThat(back.created()).isTrue();
        assertThat(person(leader).isErased()).isFalse();
        erase(leader);
        name(Instant.now().plusSeconds(60));
        assertThat(person(leader).isErased()).isFalse();
        assertThat(memory.people.events())
                .filteredOn(PersonNews.PersonReturned.class::isInstance)
                .containsExactly(new PersonNews.PersonReturned(leader, 5), new PersonNews.PersonReturned(leader, 10));
    }

    @Test
    void aStepThatIsLateDoesNotBringAnybodyBack() {
        record("leder");
        var named = Instant.now();
        erase(leader);
        name(named);
        assertThat(person(leader).isErased()).isTrue();
    }

    @Test
    void theSameCommandAgainDoesNotBringAnybodyBack() {
        var record = new RecordPerson(memory.people, ids, memory.clock);
        var details = Sample.details("leder", A);
        Cause.command("key").run(() -> record.handle(details));
        erase(leader);
        Cause.command("key").run(() -> record.handle(details));
        assertThat(person(leader).isErased()).isTrue();
    }

    @Test
    void showsWhoHasNotAcknowledged() {
        record("leder");
        erase(leader);
        acknowledge(OtherService.NOTIFICATION, 2, 1);
        acknowledge(OtherService.PROGRESSION, 1, 2);
        var erasure = person(leader).erasure().orElseThrow();
        assertThat(erasure.acknowledged()).containsOnlyKeys(OtherService.NOTIFICATION);
        assertThat(erasure.missing()).containsExactly(OtherService.PROGRESSION, OtherService.CONFERENCE);
    }

    @Test
    void correctsDetailsButNotTheAddress() {
        record("leder");
        var correct = new CorrectPerson(memory.people, ids);
        var details = Sample.details("leder", municipality(2));
        var moved = new dk.samspil.registration.domain.PersonDetails(
                "Nyt navn",
                Sample.details("leder", A).email(),
                details.title(),
                details.municipality(),
                details.language());
        assertThat(once(() -> correct.handle(leader, moved))).isEqualTo(CorrectPerson.Answer.CORRECTED);
        assertThat(person(leader).details()).contains(moved);
        for (var other : List.of(Sample.details("chef", A), details)) {
            assertThat(once(() -> correct.handle(leader, other))).isEqualTo(CorrectPerson.Answer.ADDRESS_FIXED);
        }
        assertThat(person(leader).details()).contains(moved);
        erase(leader);
        assertThat(once(() -> correct.handle(leader, moved))).isEqualTo(CorrectPerson.Answer.UNKNOWN);
    }

    @Test
    void theExportHoldsEveryApplicationThatNamesThePersonAndIsToldOf() {
        memory.office.open(Admission.FIRST_COME, 1);
        memory.office.apply(A);
        memory.office.apply(municipality(2));
        var export = new ExportPerson(memory.people, registers.all(), ids, memory.clock);
        var held = once(() -> export.handle(contact)).orElseThrow();
        assertThat(held.holdings().parts())
                .hasSize(1)
                .first()
                .satisfies(part -> assertThat(part.isContact(contact)).isTrue());
        assertThat(memory.people.events()).contains(new PersonNews.PersonExported(contact, Sample.NOW));
        assertThat(once(() -> export.handle(Sample.person('z')))).isEmpty();
    }

    @Test
    void theExportHoldsWhateverElseNamesThePerson() {
        registers.call(Sample.CALL, Sample.terms(Admission.FIRST_COME).with(Optional.of(contact)));
        record("chef");
        registers.head(A, contact);
        registers.leader(A, contact);
        registers.member(Sample.CALL, A, contact);
        registers.drafts.add(registers.draft(Sample.CALL, A, Sample.details("chef", A)));
        var message = MessageTest.to(List.of(contact));
        registers.messages.put(message.id(), message);
        var meeting = meeting();
        registers.meetings.put(meeting.id(), meeting);
        var export = new ExportPerson(memory.people, registers.all(), ids, memory.clock);
        var held = once(() -> export.handle(contact)).orElseThrow().holdings();
        assertThat(held.secretariat()).extracting(c -> c.id()).containsExactly(Sample.CALL);
        assertThat(held.directory())
                .extracting(Holdings.Role::role)
                .containsExactly(ContactRole.HEAD_OF_SCHOOLS, ContactRole.LEADER);
        assertThat(held.memberships()).hasSize(1);
        assertThat(held.meetings()).containsExactly(meeting);
        assertThat(held.messages()).containsExactly(message);
        assertThat(held.drafts()).extracting(Holdings.Drafted::isContact).containsExactly(false);
        record("leder");
        var others = once(() -> export.handle(leader)).orElseThrow().holdings();
        assertThat(others.directory()).isEmpty();
        assertThat(others.messages()).isEmpty();
    }

    private ReferenceMeeting meeting() {
        return ReferenceMeeting.schedule(
                        InMemoryGroup.MEETING,
                        Sample.CALL,
                        new Title("Møde", "Meeting"),
                        InMemoryGroup.SLOT,
                        List.of(),
                        Set.of(contact))
                .next();
    }

    private EraseAnswer erase(PersonId person) {
        var erase = new ErasePerson(memory.people, memory.calls, memory.clock, InstantSource.system());
        return once(() -> erase.handle(new ErasePerson.Command(person, ErasureReason.OWN_WISH, "coordinator")));
    }

    private RecordPerson.Recorded record(String name) {
        return once(() -> new RecordPerson(memory.people, ids, memory.clock).handle(Sample.details(name, A)));
    }

    private void name(Instant at) {
        Cause.onlyOnce()
                .run(() -> new RecordPerson(memory.people, ids, memory.clock)
                        .handle(leader, Sample.details("leder", A), at));
    }

    private void acknowledge(OtherService service, long erasure, long sequence) {
        Cause.event("/other/" + service, sequence, "x", "flow", dk.samspil.telemetry.TraceParent.fresh())
                .run(() -> new AcknowledgeErasure(memory.people)
                        .handle(new AcknowledgeErasure.Command(leader, service, erasure, Sample.NOW)));
    }

    private Person person(PersonId id) {
        return memory.people.find(id).orElseThrow().state();
    }

    private static <T> T once(java.util.function.Supplier<T> work) {
        return Cause.onlyOnce().<T, RuntimeException>call(work::get);
    }
}
