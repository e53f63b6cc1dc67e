package dk.samspil.notification.persistence;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.notification.application.CountMails.Counted;
import dk.samspil.notification.application.MailFilter;
import dk.samspil.notification.application.MailQuery;
import dk.samspil.notification.application.MailQuery.After;
import dk.samspil.notification.application.Mails;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailNews;
import dk.samspil.notification.domain.MailState.Queued;
import dk.samspil.notification.domain.MailState.Sending;
import dk.samspil.notification.domain.Moment;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.domain.sending.Gate;
import dk.samspil.notification.domain.sending.Hold;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Mails in MongoDB. */
public final class MongoMails extends MongoAggregates<MailId, Mail, MailNews, MailDocument> implements Mails {
    private static final List<String> WAITING = List.of("queued", "deferred");
    private static final List<String> UNSENT = List.of("awaiting-contact", "queued", "deferred");
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
    public List<Waiting> due(Moment now, Duration grace, Gate gate) {
        return active(now, gate)
                .filter(mail -> gate.admits(mail, now))
                .filter(mail -> !(mail.state() instanceof Queued(var since)
                        && since.plus(grace).isAfter(now.system())))
                .map(Waiting::of)
                .toList();
    }

    @Override
    public long busy(Moment now, Gate gate) {
        return active(now, gate)
                .filter(mail -> mail.state() instanceof Sending || gate.admits(mail, now))
                .count();
    }

    @Override
    public Map<Lane, Map<Hold.Reason, Long>> held(Moment now, Gate gate) {
        var active = documents()
                .find(new Document("state", new Document("$in", ACTIVE)))
                .projection(Projections.exclude("trail", "bounce"));
        return StreamSupport.stream(active.spliterator(), false)
                .map(this::state)
                .flatMap(mail -> gate.hold(mail, now).map(hold -> Map.entry(Lane.of(mail), hold.why())).stream())
                .collect(groupingBy(Map.Entry::getKey, groupingBy(Map.Entry::getValue, counting())));
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
    public List<MailId> late(Instant business, int limit) {
        var filter =
                new Document("state", new Document("$in", UNSENT)).append("expiresAt", new Document("$lt", business));
        return documents()
                .withDocumentClass(Document.class)
                .find(filter)
                .projection(new Document("_id", 1))
                .limit(limit)
                .map(found -> new MailId(found.getString("_id")))
                .into(new ArrayList<>());
    }

    @Override
    public void each(MailFilter filter, Consumer<Mail> reader) {
        documents().find(filter(filter)).forEach(document -> reader.accept(state(document)));
    }

    /** There may be very many, so little is read of each. */
    @Override
    public void count(MailFilter filter, Consumer<Counted> reader) {
        documents()
                .withDocumentClass(Document.class)
                .find(filter(filter))
                .projection(Projections.include("template", "state", "repeat", "bounce.kind"))
                .forEach(found -> reader.accept(counted(found)));
    }

    private static Counted counted(Document found) {
        var code = found.getString("template");
        var state = found.getString("state");
        return new Counted(
                Template.of(code).orElseThrow(() -> new IllegalStateException("no template " + code)),
                state,
                found.getBoolean("repeat", false) || state.equals("uncertain"),
                found.get("bounce") != null);
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

    private static Bson page(MailQuery query) {
        var page = new ArrayList<Bson>();
        page.add(filter(query.filter()));
        query.after().ifPresent(after -> page.add(new Document("orderedAt", new Document("$lte", after.orderedAt()))));
        return Filters.and(page);
    }

    private static Bson filter(MailFilter wanted) {
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
        return Filters.and(present(), filter);
    }

    /** Mails of the same millisecond are told apart by their ids. */
    private static boolean isPast(MailDocument document, After after) {
        return document.orderedAt().isBefore(after.orderedAt())
                || document.id().compareTo(after.mail().value()) < 0;
    }

    /** Those on their way that may leave: there may be many that wait a long time for an hour, a wave or a resumption. */
    private Stream<Mail> active(Moment now, Gate gate) {
        var open = Stream.of(Template.values())
                .filter(template -> !gate.isShut(Lane.of(template), now.business()))
                .map(Template::code)
                .toList();
        var planned = List.of(
                new Document("notBefore", null), new Document("notBefore", new Document("$lte", now.business())));
        return stream(new Document(
                "$or",
                List.of(
                        new Document("state", "sending"),
                        new Document("state", new Document("$in", WAITING))
                                .append("template", new Document("$in", open))
                                .append("$or", planned))));
    }

    private Stream<Mail> stream(Bson filter) {
        return StreamSupport.stream(documents().find(filter).spliterator(), false)
                .map(this::state);
    }
}
