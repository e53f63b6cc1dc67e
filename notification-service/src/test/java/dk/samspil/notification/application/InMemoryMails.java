package dk.samspil.notification.application;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.samspil.notification.application.CountMails.Counted;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailNews;
import dk.samspil.notification.domain.MailState.Queued;
import dk.samspil.notification.domain.MailState.Sending;
import dk.samspil.notification.domain.Moment;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.sending.Gate;
import dk.samspil.notification.domain.sending.Hold;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.Waiting;
import dk.samspil.notification.messaging.MailEvents;
import dk.samspil.testkit.InMemoryAggregates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

public final class InMemoryMails extends InMemoryAggregates<MailId, Mail, MailNews> implements Mails {
    private static final Comparator<Mail> NEWEST_FIRST = Comparator.comparing(Mail::orderedAt)
            .thenComparing(mail -> mail.id().value())
            .reversed();

    public InMemoryMails(Clock clock) {
        super("mails", MailId::value, new MailEvents(), clock);
    }

    @Override
    public List<Waiting> due(Moment now, Duration grace, Gate gate) {
        return states().stream()
                .filter(mail -> gate.admits(mail, now))
                .filter(mail -> !(mail.state() instanceof Queued(var since)
                        && since.plus(grace).isAfter(now.system())))
                .map(Waiting::of)
                .toList();
    }

    @Override
    public Map<Lane, Map<Hold.Reason, Long>> held(Moment now, Gate gate) {
        return states().stream()
                .filter(mail -> gate.hold(mail, now).isPresent())
                .collect(groupingBy(
                        Lane::of,
                        groupingBy(mail -> gate.hold(mail, now).orElseThrow().why(), counting())));
    }

    @Override
    public long busy(Moment now, Gate gate) {
        return states().stream()
                .filter(mail -> mail.state() instanceof Sending || gate.admits(mail, now))
                .count();
    }

    @Override
    public long in(String state) {
        return states().stream().filter(m -> m.state().code().equals(state)).count();
    }

    @Override
    public List<MailId> to(PersonId person) {
        return ids(MailFilter.to(person)::matches);
    }

    @Override
    public List<MailId> late(Instant business, int limit) {
        return states().stream()
                .filter(mail -> mail.isWaiting() && mail.order().expiresAt().isBefore(business))
                .limit(limit)
                .map(Mail::id)
                .toList();
    }

    @Override
    public void each(MailFilter filter, Consumer<Mail> reader) {
        states().stream().filter(filter::matches).forEach(reader);
    }

    @Override
    public void count(MailFilter filter, Consumer<Counted> reader) {
        each(filter, mail -> reader.accept(Counted.of(mail)));
    }

    @Override
    public List<Mail> list(MailQuery query) {
        return states().stream()
                .filter(query.filter()::matches)
                .filter(mail -> query.after().map(after -> isPast(mail, after)).orElse(true))
                .sorted(NEWEST_FIRST)
                .limit(query.limit() + 1L)
                .toList();
    }

    private static boolean isPast(Mail mail, MailQuery.After after) {
        var byTime = mail.orderedAt().compareTo(after.orderedAt());
        return byTime < 0
                || (byTime == 0 && mail.id().value().compareTo(after.mail().value()) < 0);
    }

    private List<MailId> ids(Predicate<Mail> wanted) {
        return states().stream().filter(wanted).map(Mail::id).toList();
    }
}
