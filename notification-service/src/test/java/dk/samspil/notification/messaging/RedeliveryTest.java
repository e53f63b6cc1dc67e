package dk.samspil.notification.messaging;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.consume.HandlerTable.Handler;
import dk.samspil.notification.application.Desk;
import dk.samspil.notification.application.Next;
import dk.samspil.notification.domain.Category;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.ContactRole;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.record.Programme;
import dk.samspil.notification.domain.rights.Choice;
import dk.samspil.notification.domain.rights.Preferences;
import dk.samspil.notification.domain.rights.Way;
import dk.samspil.testkit.Deliveries;
import dk.samspil.testkit.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * R4 over every type that the service hears: whatever happens in whatever order, every event one to five times and
 * streams interleaved at random lead to what they lead to once and one after the other. Somebody's details never come,
 * and somebody is erased on the way.
 */
class RedeliveryTest {
    private static final World COMPLETE = new World('a');
    private static final World UNKNOWN = new World('b');
    private static final World ERASED = new World('c');
    private static final List<String> KNOWN = COMPLETE.recipients();
    private static final List<String> GONE = ERASED.recipients();
    private static final Set<PersonId> FORGOTTEN =
            GONE.stream().map(PersonId::new).collect(toSet());

    /** By the municipality. */
    private static final Map<PersonId, String> CONTACTS = Stream.of(COMPLETE, UNKNOWN, ERASED)
            .flatMap(world ->
                    world.contacts().stream().map(person -> Map.entry(new PersonId(person), world.municipality())))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Either is enough. */
    private static final Set<String> ERASURES =
            Set.of("dk.samspil.registration.person-erased.v1", "tombstone:registration.people");

    /** What a mail has come to. */
    private record Fate(PersonId recipient, boolean isForRole, String state, String cause, Facts facts) {
        /** To somebody erased it never goes; whether it was overtaken or declined before that, nobody asks. */
        static Fate of(Mail mail) {
            var state = mail.state().code();
            var cause = mail.state().cause().orElse("");
            var order = mail.order();
            var isForRole = ContactRole.Id.of(order).isPresent();
            if (!FORGOTTEN.contains(order.recipient()))
                return new Fate(order.recipient(), isForRole, state, cause, order.facts());
            assertThat(state + " " + cause)
                    .isIn("sent ", "suppressed erased", "suppressed superseded", "suppressed declined");
            return new Fate(new PersonId(GONE.getFirst()), isForRole, state, "", order.facts());
        }

        /** Either contact of a municipality stands for their role: who has it as a mail leaves depends on the order. */
        String role() {
            return isForRole ? CONTACTS.getOrDefault(recipient, recipient.value()) : recipient.value();
        }

        boolean isForgotten() {
            return FORGOTTEN.contains(recipient);
        }
    }

    /** All that the service keeps. */
    private record End(
            Map<MailId, Fate> mails,
            Set<Contact> contacts,
            Set<ContactRole> roles,
            Set<Preferences> preferences,
            Set<Programme> programmes) {
        static End of(Desk desk) {
            return new End(
                    desk.mails().stream().collect(toMap(Mail::id, Fate::of)),
                    desk.contacts().stream().map(End::withoutWaiting).collect(toSet()),
                    Set.copyOf(desk.roles()),
                    Set.copyOf(desk.preferences()),
                    Set.copyOf(desk.programmes()));
        }

        /** Mails wait in the order in which they came. */
        private static Contact withoutWaiting(Contact contact) {
            return contact.state() instanceof Contact.State.Awaited
                    ? new Contact(contact.person(), new Contact.State.Awaited(List.of()), contact.forgotten())
                    : contact;
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, Tier.of(50, 1000));
    }

    /** Each of these takes as long as two of the others. */
    static IntStream someSeeds() {
        return IntStream.range(0, Tier.of(20, 200));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void endsInTheSameStateHoweverEventsArrive(int seed) {
        var events = everything(seed);

        var end = sentAtTheEnd(arriving(events, seed));

        assertThat(end).as("seed %d", seed).isEqualTo(sentAtTheEnd(events));
        assertThat(end.mails().values())
                .filteredOn(Fate::isForgotten)
                .isNotEmpty()
                .allMatch(fate -> fate.state().equals("suppressed"));
        assertThat(end.preferences())
                .isNotEmpty()
                .allMatch(p -> p.declines(Category.NEWS))
                .allMatch(p -> p.history().isEmpty() == FORGOTTEN.contains(p.person()));
    }

    /** A mail that waits may be overtaken, and goes to whoever has its role by then; one that leaves at once is out. */
    @ParameterizedTest
    @MethodSource("someSeeds")
    void sendsEachMailOnceWhereMailsLeaveMeanwhile(int seed) {
        var events = everything(seed);
        var patient = sentAtTheEnd(events);
        var hasty = sentMeanwhile(events);
        var toTheOther = sentMeanwhile(unknownAtFirst(COMPLETE.firstContact(), events));

        var end = sentMeanwhile(arriving(events, seed));

        assertThat(end.mails())
                .as("seed %d", seed)
                .containsOnlyKeys(patient.mails().keySet());
        end.mails().forEach((mail, fate) -> {
            var possible = Stream.of(patient, hasty, toTheOther)
                    .map(other -> fate(other.mails(), mail))
                    .toList();
            assertThat(possible).as("seed %d", seed).extracting(Fate::role).contains(fate.role());
            assertThat(possible).as("seed %d", seed).extracting(Fate::state).contains(fate.state());
            assertThat(possible).as("seed %d", seed).extracting(Fate::cause).contains(fate.cause());
        });
        assertThat(List.of(end.contacts(), end.roles(), end.preferences(), end.programmes()))
                .as("seed %d", seed)
                .isEqualTo(List.of(patient.contacts(), patient.roles(), patient.preferences(), patient.programmes()));
    }

    /** There is a story for each that would have another end without it. */
    @Test
    void everyTypeLeavesAMark() {
        assertThat(new Desk().table().handlers().map(Handler::name))
                .filteredOn(type -> !ERASURES.contains(type))
                .allSatisfy(type -> assertThat(IntStream.range(0, 20)).anyMatch(seed -> isMissed(type, seed)));
    }

    /** The stories are such that there is something to overtake and to hand over. */
    @Test
    void mailsAreOvertakenAndHandedOver() {
        var events = everything(0);
        var hasty = sentMeanwhile(events).mails();
        var toTheOther =
                sentMeanwhile(unknownAtFirst(COMPLETE.firstContact(), events)).mails();
        assertThat(sentAtTheEnd(events).mails().values())
                .extracting(Fate::cause)
                .contains("superseded");
        assertThat(hasty.keySet())
                .anyMatch(mail -> !fate(hasty, mail)
                        .recipient()
                        .equals(fate(toTheOther, mail).recipient()));
    }

    private static boolean isMissed(String type, int seed) {
        var events = everything(seed);
        var others = events.stream().filter(e -> !e.type().equals(type)).toList();
        return !sentAtTheEnd(others).equals(sentAtTheEnd(events));
    }

    private static Fate fate(Map<MailId, Fate> fates, MailId mail) {
        return requireNonNull(fates.get(mail));
    }

    private static List<Occurrence> arriving(List<Occurrence> events, int seed) {
        return Deliveries.of(events, Occurrence::stream, seed);
    }

    /** What is known of somebody comes after all else. */
    private static List<Occurrence> unknownAtFirst(String person, List<Occurrence> events) {
        return Stream.of(false, true)
                .flatMap(isLate ->
                        events.stream().filter(event -> event.about().key().equals("people/" + person) == isLate))
                .toList();
    }

    private static End sentAtTheEnd(List<Occurrence> events) {
        var desk = desk();
        events.forEach(event -> event.deliverTo(desk));
        return end(desk);
    }

    private static End sentMeanwhile(List<Occurrence> events) {
        var desk = desk();
        for (var event : events) {
            event.deliverTo(desk);
            sendOffered(desk);
        }
        return end(desk);
    }

    /** Whatever is offered once more then is not sent again. */
    private static End end(Desk desk) {
        while (!desk.offered().isEmpty()) sendOffered(desk);
        var end = End.of(desk);
        desk.mails().forEach(mail -> desk.send(mail.id()));
        assertThat(end.mails().values())
                .filteredOn(fate -> fate.state().equals("sent"))
                .hasSize(desk.handedOver());
        return end;
    }

    /** Everybody whose details come has chosen before. */
    private static Desk desk() {
        var desk = new Desk();
        Stream.of(KNOWN, GONE).flatMap(List::stream).map(PersonId::new).forEach(person -> {
            var choice = new Choice(Category.NEWS, true, new Way.OwnLink(), Occurrence.AT);
            desk.chosen(new Preferences(person, Set.of(Category.NEWS), List.of(choice)));
        });
        return desk;
    }

    /** What is for somebody else by now wants another turn, and does not leave. */
    private static void sendOffered(Desk desk) {
        var offered = List.copyOf(desk.offered());
        desk.offered().clear();
        for (var mail : offered) {
            var before = desk.handedOver();
            if (desk.send(mail) instanceof Next.At) desk.offered().add(mail);
            assertThat(desk.handedOver() > before && desk.isForSomebodyElse(mail))
                    .isFalse();
        }
    }

    private static List<Occurrence> everything(long seed) {
        return Stream.of(details(), told(seed), erasures())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Occurrence> told(long seed) {
        return Stream.of(COMPLETE, UNKNOWN, ERASED)
                .flatMap(world -> world.events(seed).stream())
                .toList();
    }

    private static List<Occurrence> details() {
        var events = new ArrayList<Occurrence>();
        for (var person : KNOWN) {
            events.add(World.details(person, 1));
            events.add(World.details(person, 3));
        }
        for (var person : GONE) events.add(World.details(person, 1));
        return events;
    }

    private static List<Occurrence> erasures() {
        var events = new ArrayList<Occurrence>();
        for (var person : GONE) {
            events.add(World.tombstone(person, 2));
            events.add(World.erasure(person, 3, 2));
        }
        return events;
    }
}
