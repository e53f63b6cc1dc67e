package dk.samspil.notification.mail;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailState.Failed;
import dk.samspil.notification.domain.MailState.Sent;
import dk.samspil.notification.domain.MailState.Uncertain;
import dk.samspil.notification.domain.sending.Lane;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether three agree on what has become of mails: the service's record, the mail server, and what was told. */
final class Reckoning {
    private final List<Mail> record;
    private final Map<String, List<MimeMessage>> copies;

    Reckoning(List<Mail> record, List<MimeMessage> taken) {
        this.record = record;
        this.copies = taken.stream().collect(groupingBy(Sink::messageId));
    }

    /** The server has each mail once, or nobody knows; nothing that nobody has ordered; and a second copy says so. */
    void assertOnceOrInDoubt() {
        assertThat(record).allSatisfy(this::assertOnceOrInDoubt);
        assertThat(record.stream().map(mail -> Texts.IDS.of(mail.id()))).containsAll(copies.keySet());
    }

    /** What others have heard of each mail is what the record says of it. */
    void assertTold(Told told) {
        told.listen();
        assertThat(record).allSatisfy(mail -> {
            var types = told.of(mail.id().value()).stream()
                    .map(Told.Event::type)
                    .filter(type -> !type.equals("email-deferred"))
                    .toList();
            assertThat(types).containsExactlyElementsOf(expected(mail).toList());
            assertThat(told.of(mail.id().value()))
                    .filteredOn(event -> event.type().equals("email-sent"))
                    .allSatisfy(sent -> assertThat(sent.data().path("uncertain").asBoolean())
                            .isEqualTo(mail.repeat()));
        });
    }

    /** How many were in doubt at some time. */
    long doubtful() {
        return record.stream().filter(Mail::uncertain).count();
    }

    /** How many the server has twice. */
    long twice() {
        return copies.values().stream().filter(each -> each.size() == 2).count();
    }

    private void assertOnceOrInDoubt(Mail mail) {
        var arrived = copies.getOrDefault(Texts.IDS.of(mail.id()), List.of());
        switch (mail.state()) {
            case Sent _ -> assertThat(arrived).hasSizeBetween(1, mail.repeat() ? 2 : 1);
            // A service mail is repeated once; in doubt again, it is left to a person too.
            case Uncertain _ -> assertThat(arrived).hasSizeLessThanOrEqualTo(mail.repeat() ? 2 : 1);
            case Failed _ -> assertThat(arrived).isEmpty();
            default -> throw new AssertionError("is left " + mail.state());
        }
        assertThat(mail.repeat()).as("repeats").isIn(false, Lane.of(mail) == Lane.SERVICE);
        assertThat(arrived.stream().filter(Sink::isRepeat))
                .as("copies that are marked as a second one")
                .hasSizeBetween(arrived.size() - 1, mail.repeat() ? 1 : 0);
    }

    private static Stream<String> expected(Mail mail) {
        var doubts = Stream.of("email-uncertain").filter(_ -> mail.repeat());
        var last = switch (mail.state()) {
            case Uncertain _ -> Stream.of("email-uncertain");
            case Failed _ -> Stream.of("email-failed", "email-bounced");
            default -> Stream.of("email-sent");
        };
        return Stream.concat(doubts, last);
    }
}
