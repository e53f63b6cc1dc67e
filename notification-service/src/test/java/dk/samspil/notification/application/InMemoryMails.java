package dk.samspil.notification.application;

import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailNews;
import dk.samspil.notification.domain.MailState.Deferred;
import dk.samspil.notification.domain.MailState.Queued;
import dk.samspil.notification.domain.MailState.Sending;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.messaging.MailEvents;
import dk.samspil.testkit.InMemoryAggregates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
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
    public List<MailId> due(Instant now, Duration grace) {
        return ids(mail -> switch (mail.state()) {
            case Queued(var since) -> !since.plus(grace).isAfter(now);
            case Deferred later -> !later.due().isAfter(now);
            case Sending held -> !held.leaseUntil().isAfter(now);
            default -> false;
        });
    }

    @Override
    public long busy(Instant now) {
        return ids(mail -> switch (mail.state()) {
                    case Queued _, Sending _ -> true;
                    case Deferred later -> !later.due().isAfter(now);
                    default -> false;
                })
                .size();
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
    public void each(MailFilter filter, Consumer<Mail> reader) {
        states().stream().filter(filter::matches).forEach(reader);
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
