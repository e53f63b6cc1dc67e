package dk.samspil.notification.messaging;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.application.SupersedeMails;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The order for a mail about a received event. */
public final class Ordered {
    /** What the event is about the mail is about too, and is found by it. */
    private static final List<String> ABOUT =
            List.of("call", "conference", "municipality", "invitation", "meeting", "message", "session", "feedback");

    private Ordered() {}

    /** The keys by which a mail is found, but for those of the mail itself. */
    static Map<String, String> keys(Facts facts) {
        var keys = new HashMap<>(facts.values());
        keys.keySet().retainAll(ABOUT);
        return keys;
    }

    /** About somebody's registration for a conference; events of earlier releases do not name it. */
    public static OrderMail.Command aboutSeat(
            ReceivedEvent about, Template template, String recipient, String invitation, @Nullable Long ticket) {
        var facts = ticket == null
                ? Map.of("invitation", invitation)
                : Map.of("invitation", invitation, "ticket", ticket.toString());
        return by(about, template, recipient, facts);
    }

    /** What has happened makes untrue what these mails to somebody about a municipality were to tell. */
    public static SupersedeMails.Command overtaken(
            ReceivedEvent about, String recipient, String municipality, Template... told) {
        var call = about.businessKeys().getOrDefault("call", "");
        return new SupersedeMails.Command(
                event(about), new PersonId(recipient), call, municipality, Set.of(told), about.time());
    }

    public static OrderMail.Command by(
            ReceivedEvent about, Template template, String recipient, Map<String, String> facts) {
        var all = new HashMap<>(about.businessKeys());
        all.keySet().retainAll(ABOUT);
        all.putAll(facts);
        return new OrderMail.Command(event(about), new PersonId(recipient), template, new Facts(all), about.time());
    }

    /** An id is unique within its source only. */
    private static String event(ReceivedEvent about) {
        return about.source() + "/" + about.id();
    }
}
