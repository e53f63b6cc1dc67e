package dk.samspil.notification.application;

import dk.samspil.kit.time.hours.BulkHours;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.notification.application.Letters.Writing;
import dk.samspil.notification.application.Postbox.Delivery;
import dk.samspil.notification.application.bounces.BounceTally;
import dk.samspil.notification.application.bounces.ConfirmReachable;
import dk.samspil.notification.application.bounces.DoubtContact;
import dk.samspil.notification.application.bounces.ReceiveBounce;
import dk.samspil.notification.application.bounces.ResumeMails;
import dk.samspil.notification.application.record.FollowProgramme;
import dk.samspil.notification.application.record.InMemoryProgrammes;
import dk.samspil.notification.application.rights.ForgetChoices;
import dk.samspil.notification.application.rights.InMemoryPreferences;
import dk.samspil.notification.application.rights.WantedLetters;
import dk.samspil.notification.application.sending.PastUntil;
import dk.samspil.notification.domain.Backoff;
import dk.samspil.notification.domain.Bounce;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.ContactNews.ContactForgotten;
import dk.samspil.notification.domain.ContactRole;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailNews.MailBounced;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.SoftLimit;
import dk.samspil.notification.domain.Standing;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.domain.record.Programme;
import dk.samspil.notification.domain.rights.Preferences;
import dk.samspil.notification.domain.sending.Gate;
import dk.samspil.notification.domain.sending.Mailroom;
import dk.samspil.notification.messaging.NotificationHandlers;
import dk.samspil.notification.messaging.NotificationSteps;
import dk.samspil.notification.messaging.Together;
import dk.samspil.notification.messaging.rights.RightsHandlers;
import dk.samspil.telemetry.TraceParent;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/** The whole service in memory, with a mail server on a script; nothing is sent until the test says so. */
public final class Desk {
    static final PersonDetails ANNE =
            new PersonDetails("Anne Ås", "anne@skive.example", Optional.empty(), Optional.empty(), Language.DA);

    /** What lets everything through. */
    public static final Gate OPEN = new Gate(Mailroom.OPEN, BulkHours.always(ZoneOffset.UTC));

    final SettableClock business = new SettableClock(Orders.MONDAY);
    final SettableClock system = new SettableClock(Orders.NOW.system());
    final Moments moments = new Moments(system, business);
    final InMemoryMails mails = new InMemoryMails(business);
    final InMemoryContacts contacts = new InMemoryContacts(business);
    final InMemoryContactRoles roles = new InMemoryContactRoles(business);
    final Recipients recipients = new Recipients(contacts, roles);
    final List<MailId> offered = new ArrayList<>();
    final ScriptedPostbox postbox = new ScriptedPostbox();
    Function<PersonDetails, Writing> writing =
            to -> new Writing.Written(new Letter(to, "Emne", "Tekst", "<p>Tekst</p>", "1", Letter.Enclosures.NONE));
    final InMemoryPreferences preferences = new InMemoryPreferences(business);
    final SendMail send = new SendMail(
            mails,
            recipients,
            new WantedLetters(preferences, contacts, (_, to) -> writing.apply(to)),
            postbox,
            new SendingRules(
                    moments,
                    new Random(1),
                    Orders.LEASE,
                    new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(30), 3)));
    public final OrderMail order;
    public final UpdateContact update = new UpdateContact(contacts, moments);
    public final ReceiveBounce bounces = new ReceiveBounce(mails, contacts, moments, BounceTally.NONE);
    public final ConfirmReachable confirm = new ConfirmReachable(contacts, moments);
    final InMemoryProgrammes programmes = new InMemoryProgrammes(business);
    public final FollowProgramme follow = new FollowProgramme(programmes);
    public final HandOverMails handOver =
            new HandOverMails(mails, recipients, waiting -> offered.add(waiting.mail()), moments);
    public final SupersedeMails supersede = new SupersedeMails(mails, roles, moments);
    public final ResendMail resend = new ResendMail(
            mails, recipients, waiting -> offered.add(waiting.mail()), at -> at.plus(Duration.ofDays(7)), moments);
    public final EraseContact erase = new EraseContact(contacts, moments);
    private final HandlerTable table;

    public Desk() {
        this(PastUntil.NEVER);
    }

    public Desk(PastUntil past) {
        order = new OrderMail(
                mails,
                waiting -> offered.add(waiting.mail()),
                past.planning(AtOnce.until(at -> at.plus(Duration.ofDays(7)))),
                moments);
        table = Together.of(
                NotificationHandlers.table(order, update, erase, follow, new MailsUnderWay(handOver, supersede)),
                RightsHandlers.table(new ForgetChoices(preferences)));
        var steps = NotificationSteps.table(
                new AwaitContact(contacts),
                new ReleaseMail(mails, waiting -> offered.add(waiting.mail()), moments),
                new SuppressMails(mails, recipients, waiting -> offered.add(waiting.mail()), moments),
                new DoubtContact(contacts, new SoftLimit(3, Duration.ofDays(14))),
                new ResumeMails(mails, waiting -> offered.add(waiting.mail()), moments));
        mails.useSteps(steps);
        contacts.useSteps(steps);
    }

    /** What the service does with the events that it hears. */
    public HandlerTable table() {
        return table;
    }

    /** The event's place in registration's stream of this municipality. */
    MailId welcome(long sequence) {
        return welcome(sequence, new Facts(Map.of("municipality", "0461")));
    }

    MailId welcome(long sequence, String call) {
        return welcome(sequence, new Facts(Map.of("municipality", "0461", "call", call)));
    }

    private MailId welcome(long sequence, Facts facts) {
        var command = new OrderMail.Command(
                "/registration/calls/c/" + sequence, Orders.ANNE, Template.WELCOME, facts, business.instant());
        event("calls/c#0461", sequence).run(() -> order.handle(command));
        return MailId.of(command.event(), Orders.ANNE, Template.WELCOME);
    }

    void details(PersonId person, PersonDetails details, long sequence) {
        event("people/" + person.value(), sequence)
                .run(() -> update.handle(new UpdateContact.Command(person, details, sequence)));
    }

    void erasure(PersonId person, long sequence) {
        event("people/" + person.value(), sequence).run(() -> erase.handle(person, sequence));
    }

    Mail mail(MailId id) {
        return mails.find(id).orElseThrow().state();
    }

    public boolean isErased(PersonId person) {
        return contacts.find(person).orElseThrow().state().isErased();
    }

    public Optional<PersonDetails> details(PersonId person) {
        return contacts.find(person).flatMap(c -> c.state().details());
    }

    /** The sequences of the erasures that were acknowledged. */
    public List<Long> forgotten(PersonId person) {
        return contacts.events().stream()
                .filter(e -> e instanceof ContactForgotten told && told.person().equals(person))
                .map(e -> ((ContactForgotten) e).sequence())
                .toList();
    }

    public List<PersonId> unreachable() {
        return contacts.unreachable(Optional.empty(), Integer.MAX_VALUE).stream()
                .map(Contact::person)
                .toList();
    }

    public boolean hasComplained(PersonId person) {
        return contacts.find(person)
                .flatMap(c -> c.state().standing())
                .flatMap(Standing::complainedAt)
                .isPresent();
    }

    public Optional<Bounce> bounces(MailId id) {
        return mail(id).bounce();
    }

    /** How often it was told that a mail has come back. */
    public long timesBounced(MailId id) {
        return mails.events().stream()
                .filter(e -> e instanceof MailBounced told && told.mail().equals(id))
                .count();
    }

    public List<Mail> mails() {
        return mails.states();
    }

    public List<Contact> contacts() {
        return contacts.states();
    }

    public List<ContactRole> roles() {
        return roles.states();
    }

    public List<Programme> programmes() {
        return programmes.states();
    }

    public List<Preferences> preferences() {
        return preferences.states();
    }

    /** Somebody has chosen so. */
    public void chosen(Preferences choices) {
        preferences.put(choices.person(), choices);
    }

    public List<MailId> offered() {
        return offered;
    }

    /** Sends what somebody should be sending. */
    void sweep() {
        new SweepMails(mails, moments, () -> OPEN).handle(Duration.ZERO, waiting -> send(waiting.mail()));
    }

    public Next send(MailId id) {
        return mails.find(id)
                .map(Versioned::state)
                .map(mail -> send.handle(
                        mail, contacts.find(mail.order().recipient()).map(Versioned::state)))
                .orElse(Next.NONE);
    }

    /** Time passes, in business and outside of it. */
    public void pass(Duration time) {
        business.add(time);
        system.add(time);
    }

    /** What happens, and what the mail server says, before it has all of a mail; empty lets it go on. */
    public void beforeTheEnd(Supplier<Optional<Delivery>> says) {
        postbox.beforeTheEnd = _ -> says.get();
    }

    /** What happens, and what the mail server says, when it has all of a mail. */
    public void afterTheEnd(Supplier<Delivery> says) {
        postbox.answer = _ -> says.get();
    }

    /** Whether its recipient has handed over the role that it is meant for, as far as is known here. */
    public boolean isForSomebodyElse(MailId id) {
        return recipients.successor(mail(id).order()).isPresent();
    }

    /** Whether the copy that the mail server has says that it may be the second. */
    public boolean isMarkedAsRepeat(MailId id) {
        return postbox.handedOver.stream().anyMatch(parcel -> parcel.mail().equals(id) && parcel.repeat());
    }

    public int handedOver() {
        return postbox.handedOver.size();
    }

    public static Cause event(String stream, long sequence) {
        return Cause.event(stream, sequence, stream + "/" + sequence, "flow", TraceParent.fresh());
    }
}
