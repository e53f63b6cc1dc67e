package dk.samspil.registration.application.people;

import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.domain.ApplicationDraft;
import dk.samspil.registration.domain.Attempt;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.DraftPerson;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.ContactRole;
import dk.samspil.registration.domain.directory.MunicipalityContacts;
import dk.samspil.registration.domain.referencegroup.Minutes;
import dk.samspil.registration.domain.referencegroup.ReferenceMeeting;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks a person up in everything that may name one. */
final class GatherHoldings {
    private final Registers registers;
    private final PersonIds ids;

    GatherHoldings(Registers registers, PersonIds ids) {
        this.registers = registers;
        this.ids = ids;
    }

    Holdings of(PersonId id) {
        var calls = registers.programmes().calls().all();
        return new Holdings(
                each(calls, call -> parts(call, id)),
                registers.programmes().drafts().all().stream()
                        .flatMap(draft -> drafted(draft, id))
                        .toList(),
                calls.stream()
                        .filter(c -> c.terms()
                                .announcement()
                                .secretariat()
                                .filter(id::equals)
                                .isPresent())
                        .toList(),
                directory(id),
                each(
                        calls,
                        call -> registers.group().members().of(call.id()).stream()
                                .filter(m -> m.id().person().equals(id))),
                each(
                        calls,
                        call -> registers.group().meetings().of(call.id()).stream()
                                .filter(m -> concerns(m, id))),
                each(
                        calls,
                        call -> registers.messages().of(call.id()).stream()
                                .filter(m -> m.recipients().contains(id))));
    }

    private static <T> List<T> each(List<Call> calls, Function<Call, Stream<T>> found) {
        return calls.stream().flatMap(found).toList();
    }

    private Stream<Holdings.Part> parts(Call call, PersonId id) {
        return registers.programmes().applications().of(call.id()).stream()
                .flatMap(application -> application.attempts().stream()
                        .filter(attempt -> names(attempt, id))
                        .map(attempt -> new Holdings.Part(
                                application, attempt, call.terms().title())));
    }

    private static boolean names(Attempt attempt, PersonId id) {
        return attempt.team().contact().equals(id)
                || attempt.team().participants().stream()
                        .anyMatch(p -> p.person().equals(id));
    }

    private Stream<Holdings.Drafted> drafted(ApplicationDraft draft, PersonId id) {
        return draft.content().stream()
                .flatMap(content -> Stream.concat(
                        content.contact().stream()
                                .filter(p -> isThey(p, id))
                                .map(p -> new Holdings.Drafted(draft, p, true)),
                        content.participants().stream()
                                .filter(p -> isThey(p, id))
                                .map(p -> new Holdings.Drafted(draft, p, false))));
    }

    private boolean isThey(DraftPerson named, PersonId id) {
        return named.email().map(String::strip).map(ids::of).filter(id::equals).isPresent();
    }

    private List<Holdings.Role> directory(PersonId id) {
        return Stream.concat(
                        registers.directory().contacts().all().stream().flatMap(c -> roles(c, id)),
                        registers.directory().schools().ledBy(id).stream()
                                .map(s -> new Holdings.Role(
                                        ContactRole.LEADER, s.facts().municipality(), Optional.of(s))))
                .toList();
    }

    private static Stream<Holdings.Role> roles(MunicipalityContacts contacts, PersonId id) {
        return Stream.concat(
                        contacts.head().stream().filter(id::equals).map(_ -> ContactRole.HEAD_OF_SCHOOLS),
                        contacts.administration().stream().filter(id::equals).map(_ -> ContactRole.ADMINISTRATION))
                .map(role -> new Holdings.Role(role, contacts.municipality(), Optional.empty()));
    }

    private static boolean concerns(ReferenceMeeting meeting, PersonId id) {
        return meeting.invited().contains(id)
                || meeting.minutes()
                        .map(Minutes::attendance)
                        .filter(a -> a.contains(id))
                        .isPresent();
    }
}
