package dk.samspil.notification.domain;

import java.util.ArrayList;
import java.util.List;

/** A mail after a decision, with what the decision means. */
public record MailDecided(Mail mail, List<MailNews> events) {
    public MailDecided {
        events = List.copyOf(events);
    }

    static MailDecided to(Mail mail, MailNews... events) {
        return new MailDecided(mail, List.of(events));
    }

    /** The same, after something that had to be said before. */
    MailDecided after(List<MailNews> earlier) {
        var all = new ArrayList<>(earlier);
        all.addAll(events);
        return new MailDecided(mail, all);
    }
}
