package dk.samspil.registration.application.people;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.registration.Sample;
import dk.samspil.registration.application.InMemoryOffice;
import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.application.directory.InMemoryDirectory;
import dk.samspil.registration.application.messages.InMemoryMessages;
import dk.samspil.registration.application.referencegroup.InMemoryGroup;
import dk.samspil.registration.domain.ApplicationDraft;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.DraftContent;
import dk.samspil.registration.domain.DraftPerson;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.Terms;
import dk.samspil.registration.domain.directory.MunicipalityContacts;
import dk.samspil.registration.domain.directory.Ownership;
import dk.samspil.registration.domain.directory.School;
import dk.samspil.registration.domain.directory.SchoolFacts;
import dk.samspil.registration.domain.directory.SchoolNumber;
import dk.samspil.registration.domain.directory.SchoolState;
import dk.samspil.registration.domain.directory.UnitKind;
import dk.samspil.registration.domain.referencegroup.MemberId;
import dk.samspil.registration.domain.referencegroup.ReferenceMember;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that names people, on stores in memory. */
final class InMemoryRegisters {
    final InMemoryDirectory directory = new InMemoryDirectory();
    final InMemoryOffice memory = directory.office;
    final InMemoryMessages messages = new InMemoryMessages(memory.clock);
    final InMemoryGroup.Members members = new InMemoryGroup.Members(memory.clock);
    final InMemoryGroup.Meetings meetings = new InMemoryGroup.Meetings(memory.clock);
    final PersonIds ids = directory.ids;
    final List<ApplicationDraft> drafts = new ArrayList<>();

    InMemoryRegisters() {
        var nothing = Steps.of(
                Steps.on("follow-reference-member", Object.class, _ -> {}),
                Steps.on("complete-reference-meeting", Object.class, _ -> {}));
        members.useSteps(nothing);
        meetings.useSteps(nothing);
    }

    Registers with(WrittenDrafts written) {
        return new Registers(
                new Registers.Programmes(memory.calls, memory.applications, written),
                new Registers.Group(members, meetings),
                new Registers.Directory(directory.contacts, directory.schools),
                messages);
    }

    Registers all() {
        return with(() -> List.copyOf(drafts));
    }

    PersonId record(PersonDetails details) {
        Cause.onlyOnce().run(() -> directory.record.handle(details));
        return ids.of(details.email());
    }

    void head(MunicipalityCode municipality, PersonId person) {
        var contacts = new MunicipalityContacts(municipality, Optional.of(person), List.of());
        Cause.onlyOnce().run(() -> directory.contacts.react(municipality, _ -> Change.to(contacts, contacts.news())));
    }

    void leader(MunicipalityCode municipality, PersonId person) {
        var facts = new SchoolFacts(
                "Skolen",
                municipality,
                UnitKind.SCHOOL,
                Optional.empty(),
                Optional.empty(),
                Ownership.MUNICIPAL,
                Optional.empty());
        var school = new School(new SchoolNumber("461001"), facts, new SchoolState.Open(), List.of(person));
        Cause.onlyOnce().run(() -> directory.schools.react(school.number(), _ -> Change.to(school, school.news())));
    }

    void member(CallId call, MunicipalityCode municipality, PersonId person) {
        var member = ReferenceMember.appointed(new MemberId(call, person), municipality, memory.clock.instant());
        Cause.onlyOnce().run(() -> members.react(member.id(), _ -> Change.to(member, List.of())));
    }

    void call(CallId id, Terms terms) {
        call(id, terms, Sample.OPENS);
    }

    void call(CallId id, Terms terms, Instant published) {
        memory.calls.put(id, Call.open(id, terms, 1, Sample.who(published)).next());
    }

    ApplicationDraft draft(CallId call, MunicipalityCode municipality, PersonDetails participant) {
        var somebody = new DraftPerson(
                Optional.of(participant.name()),
                Optional.of(participant.email()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new ApplicationDraft(
                new ApplicationId(call, municipality),
                Optional.of(
                        new DraftContent(Optional.empty(), List.of(), List.of(), Optional.empty(), List.of(somebody))),
                "chef",
                memory.clock.instant());
    }
}
