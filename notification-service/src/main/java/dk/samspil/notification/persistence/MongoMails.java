package dk.samspil.notification.persistence;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.notification.application.MailFilter;
import dk.samspil.notification.application.MailQuery;
import dk.samspil.notification.application.MailQuery.After;
import dk.samspil.notification.application.Mails;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailNews;
import dk.samspil.notification.domain.MailState.Deferred;
import dk.samspil.notification.domain.MailState.Queued;
import dk.samspil.notification.domain.MailState.Sending;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;

/** Mails in MongoDB. */
public final class MongoMails extends MongoAggregates<MailId, Mail, MailNews, MailDocument> implements Mails {
    private static final List<String> ACTIVE = List.of("queued", "sending", "deferred");
    private static final List<String> SETTLED = List.of("sent", "uncertain", "failed", "suppressed", "expired");
    private static final Document NEWEST_FIRST = new Document("orderedAt", -1).append("_id", -1);

    public MongoMails(MongoMessaging messaging, Outgoing.Translator<MailNews> translator) {
        super(
                messaging,
                "mails",
                MailId::value,
                Mapping.of(MailDocument.class, MailDocument::of, MailDocument::toMail),
                translator,
                "recipient",
                "state",
                "correlation",
                "orderedAt",
                "event");
    }

    @Override
    public List<MailId> due(Instant now, Duration grace) {
        return active().filter(mail -> switch (mail.state()) {
                    case Queued(var since) -> !since.plus(grace).isAfter(now);
                    case Deferred later -> !later.due().isAfter(now);
                    case Sending held -> !held.leaseUntil().isAfter(now);
                    default -> false;
                })
                .map(Mail::id)
                .toList();
    }

    @Override
    public long busy(Instant now) {
        return active().filter(mail ->
                        !(mail.state() instanceof Deferred later && later.due().isAfter(now)))
                .count();
    }

    @Override
    public long in(String state) {
        return documents().countDocuments(new Document("state", state));
    }

    @Override
    public List<MailId> to(PersonId person) {
        return stream(filter(MailFilter.to(person))).map(Mail::id).toList();
    }

    @Override
    public void each(MailFilter filter, Consumer<Mail> reader) {
        documents().find(filter(filter)).forEach(document -> reader.accept(state(document)));
    }

    /**
     * Removes those that are settled, tell of something that happened before this business time, and of which others
     * have heard all.
     *
     * @return how many
     */
    public long removeSettled(Instant before) {
        var old = new Document("state", new Document("$in", SETTLED)).append("occurredAt", new Document("$lt", before));
        return remove(old);
    }

    @Override
    public List<Mail> list(MailQuery query) {
        var page = new ArrayList<Mail>();
        // Left before its end, so it must be closed: the server would keep it for ten minutes.
        try (var found = documents().find(page(query)).sort(NEWEST_FIRST).iterator()) {
            while (found.hasNext() && page.size() <= query.limit()) {
                var document = found.next();
                if (query.after().filter(after -> !isPast(document, after)).isEmpty()) page.add(state(document));
            }
        }
        return page;
    }

    private static Document page(MailQuery query) {
        var page = new ArrayList<Document>();
        page.add(filter(query.filter()));
        query.after().ifPresent(after -> page.add(new Document("orderedAt", new Document("$lte", after.orderedAt()))));
        return new Document("$and", page);
    }

    private static Document filter(MailFilter wanted) {
        var filter = new Document();
        wanted.mail().ifPresent(mail -> filter.append("_id", mail.value()));
        wanted.recipient().ifPresent(person -> filter.append("recipient", person.value()));
        wanted.correlation().ifPresent(flow -> filter.append("correlation", flow));
        wanted.event().ifPresent(event -> filter.append("event", event));
        wanted.template().map(Template::code).ifPresent(code -> filter.append("template", code));
        wanted.state().ifPresent(code -> filter.append("state", code));
        var ordered = new Document();
        wanted.from().ifPresent(from -> ordered.append("$gte", from));
        wanted.before().ifPresent(before -> ordered.append("$lt", before));
        if (!ordered.isEmpty()) filter.append("orderedAt", ordered);
        return filter;
    }

    /** Mails of the same millisecond are told apart by their ids. */
    private static boolean isPast(MailDocument document, After after) {
        return document.orderedAt().isBefore(after.orderedAt())
                || document.id().compareTo(after.mail().value()) < 0;
    }

    private Stream<Mail> active() {
        return stream(new Document("state", new Document("$in", ACTIVE)));
    }

    private Stream<Mail> stream(Document filter) {
        return StreamSupport.stream(documents().find(filter).spliterator(), false)
                .map(this::state);
    }
}
