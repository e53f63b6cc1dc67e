package dk.samspil.notification.messaging.digest;

import dk.samspil.kit.time.WorkingDays;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.notification.application.AtOnce;
import dk.samspil.notification.application.EraseContact;
import dk.samspil.notification.application.InMemoryContacts;
import dk.samspil.notification.application.InMemoryMails;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.application.SettableClock;
import dk.samspil.notification.application.UpdateContact;
import dk.samspil.notification.application.digest.CloseJournals;
import dk.samspil.notification.application.digest.Collect;
import dk.samspil.notification.application.digest.FollowCall;
import dk.samspil.notification.application.digest.InMemoryCircles;
import dk.samspil.notification.application.digest.InMemoryJournals;
import dk.samspil.notification.application.digest.SendDigests;
import dk.samspil.notification.application.rights.ChangePreferences;
import dk.samspil.notification.application.rights.InMemoryPreferences;
import dk.samspil.notification.domain.Category;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.digest.Circle;
import dk.samspil.notification.domain.digest.Windows;
import dk.samspil.notification.domain.rights.Way;
import dk.samspil.notification.messaging.Occurrence;
import dk.samspil.telemetry.TraceParent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All of the digest's part in memory: events come in, mornings come, mails are ordered. */
final class Mornings {
    static final String CALL = "c".repeat(26);
    private static final WorkingDays DAYS = WorkingDays.denmark();

    final SettableClock clock;
    private final InMemoryContacts contacts;
    private final InMemoryPreferences preferences;
    private final InMemoryMails mails;
    private final InMemoryCircles circles;
    private final CloseJournals close;
    private final HandlerTable table;

    Mornings(Instant now) {
        clock = new SettableClock(now);
        var moments = new Moments(clock, clock);
        contacts = new InMemoryContacts(clock);
        preferences = new InMemoryPreferences(clock);
        mails = new InMemoryMails(clock);
        var journals = new InMemoryJournals(clock);
        circles = new InMemoryCircles(clock);
        var collect = new Collect(
                journals,
                new Windows(LocalTime.of(7, 0), WorkingDays.ZONE, DAYS::isWorkingDay),
                at -> DAYS.endOfDayAfter(at, 5),
                clock);
        var order = new OrderMail(mails, _ -> {}, AtOnce.until(at -> DAYS.endOfDayAfter(at, 5)), moments);
        var steps = Steps.of(
                DigestSteps.collect(collect),
                DigestSteps.send(new SendDigests(journals, circles, contacts, preferences, order)),
                Steps.on("await-contact", Map.class, _ -> {}),
                Steps.on("suppress-mails", Map.class, _ -> {}));
        journals.useSteps(steps);
        mails.useSteps(steps);
        contacts.useSteps(steps);
        close = new CloseJournals(journals, at -> DAYS.endOfDayAfter(at, 5), clock);
        table = DigestHandlers.table(collect, new FollowCall(circles));
    }

    /** Of one of the services, by the short name of its type. */
    static Occurrence event(String type, String stream, long sequence, String data, String at) {
        return Occurrence.of("dk.samspil." + type + ".v1", stream, sequence, data)
                .at(Instant.parse(at));
    }

    void deliver(Occurrence event) {
        event.deliverTo(table);
    }

    void know(PersonId person, String municipality) {
        var details = new PersonDetails(
                "Navn", person.value() + "@x.example", Optional.empty(), Optional.of(municipality), Language.DA);
        Cause.event("people/" + person.value(), 1, "p", "flow", TraceParent.fresh())
                .run(() -> new UpdateContact(contacts, new Moments(clock, clock))
                        .handle(new UpdateContact.Command(person, details, 1)));
    }

    void erase(PersonId person) {
        Cause.event("people/" + person.value(), 2, "p", "flow", TraceParent.fresh())
                .run(() -> new EraseContact(contacts, new Moments(clock, clock)).handle(person, 2));
    }

    void declineDigests(PersonId person) {
        var command = new ChangePreferences.Command(person, Set.of(Category.DIGEST), new Way.OwnLink());
        Cause.onlyOnce()
                .run(() -> new ChangePreferences(preferences, contacts, new Moments(clock, clock)).handle(command));
    }

    /** The timer runs at this moment, on two instances. */
    void at(String moment) {
        clock.add(Duration.between(clock.instant(), Instant.parse(moment)));
        for (int i = 0; i < 2; i++) Cause.timer("close-journals").run(close::handle);
    }

    HandlerTable table() {
        return table;
    }

    List<Mail> mails() {
        return mails.states();
    }

    /** Who hears of what. */
    Set<Circle> circles() {
        return Set.copyOf(circles.states());
    }
}
