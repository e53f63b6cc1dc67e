package dk.samspil.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Orders for tests. */
public final class Orders {
    public static final Instant MONDAY = Instant.parse("2014-09-01T08:00:00Z");
    public static final Moment NOW = new Moment(Instant.parse("2026-11-23T09:00:00Z"), MONDAY);
    public static final PersonId ANNE = new PersonId("a".repeat(26));
    public static final PersonId BO = new PersonId("b".repeat(26));
    public static final Instant WEEK = MONDAY.plus(Duration.ofDays(7));
    public static final Duration LEASE = Duration.ofSeconds(60);
    public static final SmtpReply OK = new SmtpReply(250, "2.0.0 taken");

    private Orders() {}

    public static MailOrder welcome() {
        return order(Template.WELCOME, ANNE);
    }

    public static MailOrder order(Template template, PersonId recipient) {
        return order(template, recipient, Map.of("municipality", "0461"));
    }

    /** For Anne, about a municipality in a programme. */
    static MailOrder about(Template template, String call, String municipality) {
        return order(template, ANNE, Map.of("call", call, "municipality", municipality));
    }

    private static MailOrder order(Template template, PersonId recipient, Map<String, String> facts) {
        return new MailOrder(
                "/registration/calls/c/17", "flow", "", recipient, template, new Facts(facts), MONDAY, WEEK);
    }

    public static Moment later(Duration system) {
        return new Moment(NOW.system().plus(system), NOW.business());
    }
}
