package dk.samspil.notification.persistence;

import dk.samspil.notification.application.MailFilter;
import dk.samspil.notification.application.MailQuery.After;
import dk.samspil.notification.domain.Moment;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.domain.sending.Gate;
import dk.samspil.notification.domain.sending.Lane;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;

/** Which mails are asked for, in the words of the store. */
final class MailSearch {
    private static final List<String> WAITING = List.of("queued", "deferred");
    private static final List<String> UNSENT = List.of("awaiting-contact", "queued", "deferred");
    private static final List<String> ACTIVE = List.of("queued", "sending", "deferred");
    private static final List<String> SETTLED = List.of("sent", "uncertain", "failed", "suppressed", "expired");
    private static final List<Document> IN_DOUBT = List.of(new Document("repeat", true), in("uncertain"));
    static final Document NEWEST_FIRST = new Document("orderedAt", -1).append("_id", -1);

    private MailSearch() {}

    static Document matching(MailFilter wanted) {
        var filter = new Document();
        wanted.mail().ifPresent(mail -> filter.append("_id", mail.value()));
        wanted.recipient().ifPresent(person -> filter.append("recipient", person.value()));
        wanted.correlation().ifPresent(flow -> filter.append("correlation", flow));
        wanted.event().ifPresent(event -> filter.append("event", event));
        wanted.template().map(Template::code).ifPresent(code -> filter.append("template", code));
        wanted.state().ifPresent(code -> filter.append("state", code));
        wanted.uncertain().ifPresent(doubt -> filter.append(doubt ? "$or" : "$nor", IN_DOUBT));
        wanted.bounced().ifPresent(back -> filter.append("bounce", back ? new Document("$ne", null) : null));
        var ordered = new Document();
        wanted.from().ifPresent(from -> ordered.append("$gte", from));
        wanted.before().ifPresent(before -> ordered.append("$lt", before));
        if (!ordered.isEmpty()) filter.append("orderedAt", ordered);
        return filter;
    }

    /** What may follow this one, newest first; of the same millisecond also some that do not. */
    static Document after(After last) {
        return new Document("orderedAt", new Document("$lte", last.orderedAt()));
    }

    /** Mails of the same millisecond are told apart by their ids. */
    static boolean isPast(MailDocument document, After last) {
        return document.orderedAt().isBefore(last.orderedAt())
                || document.id().compareTo(last.mail().value()) < 0;
    }

    static Document in(String state) {
        return new Document("state", state);
    }

    /** Those on their way, whatever holds them back. */
    static Document active() {
        return in(ACTIVE);
    }

    /** Those on their way that may leave: there may be many that wait a long time for an hour, a wave or a resumption. */
    static Document leaving(Moment now, Gate gate) {
        var open = Stream.of(Template.values())
                .filter(template -> !gate.isShut(Lane.of(template), now.business()))
                .map(Template::code)
                .toList();
        var planned = List.of(
                new Document("notBefore", null), new Document("notBefore", new Document("$lte", now.business())));
        var waiting = in(WAITING).append("template", new Document("$in", open)).append("$or", planned);
        return new Document("$or", List.of(in("sending"), waiting));
    }

    /** Those that wait, and whose time has passed before this business time. */
    static Document late(Instant business) {
        return in(UNSENT).append("expiresAt", new Document("$lt", business));
    }

    /** Those that are settled, and tell of something that happened before this business time. */
    static Document settled(Instant before) {
        return in(SETTLED).append("occurredAt", new Document("$lt", before));
    }

    private static Document in(List<String> states) {
        return new Document("state", new Document("$in", states));
    }
}
