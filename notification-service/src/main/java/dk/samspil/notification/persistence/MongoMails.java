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
        return leaving(now, gate)
                .filter(mail -> gate.admits(mail, now))
                .filter(mail -> !(mail.state() instanceof Queued(var since)
                        && since.plus(grace).isAfter(now.system())))
                .map(Waiting::of)
                .toList();
    }

    @Override
    public long busy(Moment now, Gate gate) {
        return leaving(now, gate)
                .filter(mail -> mail.state() instanceof Sending || gate.admits(mail, now))
                .count();
    }

    @Override
    public Map<Lane, Map<Hold.Reason, Long>> held(Moment now, Gate gate) {
        var active = documents().find(MailSearch.active()).projection(Projections.exclude("trail", "bounce"));
        return StreamSupport.stream(active.spliterator(), false)
                .map(this::state)
                .flatMap(mail -> gate.hold(mail, now).map(hold -> Map.entry(Lane.of(mail), hold.why())).stream())
                .collect(groupingBy(Map.Entry::getKey, groupingBy(Map.Entry::getValue, counting())));
    }

    @Override
    public long in(String state) {
        return documents().countDocuments(MailSearch.in(state));
    }

    @Override
    public List<MailId> to(PersonId person) {
        return stream(of(MailFilter.to(person))).map(Mail::id).toList();
    }

    @Override
    public List<MailId> late(Instant business, int limit) {
        return documents()
                .withDocumentClass(Document.class)
                .find(MailSearch.late(business))
                .projection(new Document("_id", 1))
                .limit(limit)
                .map(found -> new MailId(found.getString("_id")))
                .into(new ArrayList<>());
    }

    @Override
    public void each(MailFilter filter, Consumer<Mail> reader) {
        documents().find(of(filter)).forEach(document -> reader.accept(state(document)));
    }

    /** There may be very many, so little is read of each. */
    @Override
    public void count(MailFilter filter, Consumer<Counted> reader) {
        documents()
                .withDocumentClass(Document.class)
                .find(of(filter))
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
        return remove(MailSearch.settled(before));
    }

    @Override
    public List<Mail> list(MailQuery query) {
        var page = new ArrayList<Mail>();
        // Left before its end, so it must be closed: the server would keep it for ten minutes.
        try (var found =
                documents().find(page(query)).sort(MailSearch.NEWEST_FIRST).iterator()) {
            while (found.hasNext() && page.size() <= query.limit()) {
                var document = found.next();
                if (query.after()
                        .filter(after -> !MailSearch.isPast(document, after))
                        .isEmpty()) page.add(state(document));
            }
        }
        return page;
    }

    private static Bson page(MailQuery query) {
        return query.after()
                .map(last -> Filters.and(of(query.filter()), MailSearch.after(last)))
                .orElseGet(() -> of(query.filter()));
    }

    private static Bson of(MailFilter wanted) {
        return Filters.and(present(), MailSearch.matching(wanted));
    }

    private Stream<Mail> leaving(Moment now, Gate gate) {
        return stream(MailSearch.leaving(now, gate));
    }

    private Stream<Mail> stream(Bson filter) {
        return StreamSupport.stream(documents().find(filter).spliterator(), false)
                .map(this::state);
    }
}
