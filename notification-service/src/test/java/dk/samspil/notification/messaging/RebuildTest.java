package dk.samspil.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.notification.application.Desk;
import dk.samspil.notification.application.ResendMail;
import dk.samspil.notification.application.sending.PastUntil;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.domain.Wish;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The service begins with an empty store and reads its topics from the start: it mails nothing of the past. */
class RebuildTest {
    private static final World STAYED = new World('a');
    private static final World ERASED = new World('b');
    private static final Duration LATER = Duration.ofDays(365);

    @Test
    void mailsNothingOfThePastAndRevivesNobody() {
        var desk = new Desk();
        desk.pass(LATER);

        read(desk, events());

        assertThat(desk.handedOver()).isZero();
        assertThat(desk.mails()).isNotEmpty().allMatch(RebuildTest::isOver);
        ERASED.recipients()
                .forEach(person ->
                        assertThat(desk.isErased(new PersonId(person))).isTrue());
        STAYED.recipients()
                .forEach(
                        person -> assertThat(desk.details(new PersonId(person))).isPresent());
    }

    /** The topics are read side by side: what happened may come before whom it concerns, and the other way round. */
    @Test
    void doesSoInWhateverOrderTheTopicsAreRead() {
        var desk = new Desk();
        desk.pass(LATER);

        read(desk, events().reversed());

        assertThat(desk.handedOver()).isZero();
        assertThat(desk.mails()).allMatch(mail -> mail.state().code().equals("expired"));
        ERASED.recipients()
                .forEach(
                        person -> assertThat(desk.details(new PersonId(person))).isEmpty());
    }

    /** What has just happened is told all the same, though much is read before it. */
    @Test
    void mailsWhatIsStillNew() {
        var desk = new Desk();
        read(desk, events());

        assertThat(desk.mails())
                .filteredOn(mail ->
                        STAYED.recipients().contains(mail.order().recipient().value()))
                .isNotEmpty()
                .allMatch(mail -> mail.state().code().equals("sent")
                        || mail.state().cause().equals(Optional.of("superseded")))
                .anyMatch(mail -> mail.state().code().equals("sent"));
        assertThat(desk.mails())
                .filteredOn(mail ->
                        ERASED.recipients().contains(mail.order().recipient().value()))
                .isNotEmpty()
                .allMatch(mail -> mail.state().code().equals("suppressed"));
    }

    /** Yesterday's mails have left, as far as anybody knows: the store that knew it is lost. */
    @Test
    void mailsNothingOfWhatTheLostStoreMayHaveSent() {
        var desk = new Desk(new PastUntil(Occurrence.AT.plus(World.LASTS)));
        desk.pass(Duration.ofDays(1));

        read(desk, events());

        assertThat(desk.handedOver()).isZero();
        assertThat(desk.mails()).isNotEmpty().allMatch(RebuildTest::isOver);
    }

    /** Who can tell what had not left does so, mail by mail. */
    @Test
    void mailsWhatAPersonSaysHadNotLeft() {
        var desk = new Desk(new PastUntil(Occurrence.AT.plus(World.LASTS)));
        desk.pass(Duration.ofDays(1));
        read(desk, events());
        var seat = desk.mails().stream()
                .filter(mail -> mail.order().template() == Template.SEAT_CONFIRMED)
                .filter(mail ->
                        STAYED.recipients().contains(mail.order().recipient().value()))
                .findFirst()
                .orElseThrow();

        var wish = new Wish("karen", Optional.of("it waited when the store was lost"));
        assertThat(Cause.onlyOnce().call(() -> desk.resend.handle(seat.id(), wish)))
                .isEqualTo(ResendMail.Answer.QUEUED);
        desk.send(seat.id());

        assertThat(desk.handedOver()).isEqualTo(1);
        assertThat(desk.isMarkedAsRepeat(seat.id()))
                .as("as the lost store may have sent it")
                .isTrue();
    }

    @Test
    void mailsWhatHappenedAfterTheStoreWasLost() {
        var desk = new Desk(new PastUntil(Occurrence.AT.minusMillis(1)));

        read(desk, events());

        assertThat(desk.handedOver()).isPositive();
    }

    private static boolean isOver(Mail mail) {
        return mail.state().code().equals("expired") || mail.state().cause().equals(Optional.of("superseded"));
    }

    private static void read(Desk desk, List<Occurrence> events) {
        events.forEach(event -> event.deliverTo(desk));
        for (var mail : List.copyOf(desk.offered())) desk.send(mail);
    }

    /** Of somebody erased the topic of people has a tombstone only, once it is compacted. */
    private static List<Occurrence> events() {
        var events = new ArrayList<Occurrence>();
        events.addAll(STAYED.events());
        events.addAll(ERASED.events());
        STAYED.recipients().forEach(person -> events.add(World.details(person, 1)));
        ERASED.recipients().forEach(person -> {
            events.add(World.tombstone(person, 2));
            events.add(World.erasure(person, 3, 2));
        });
        return events;
    }
}
