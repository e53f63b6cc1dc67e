package dk.samspil.notification.application.record;

import dk.samspil.notification.domain.record.Programme;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneId;

/**
 * Removes the record of mails whose programme is over. What is told about the end itself, and what comes back for it,
 * wants to be looked up for a while, so it goes a month later.
 */
public final class ForgetMails {
    private static final System.Logger LOG = System.getLogger(ForgetMails.class.getName());
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final Period AFTERWARDS = Period.ofMonths(1);

    private final Programmes programmes;
    private final SettledMails mails;
    private final Clock business;

    public ForgetMails(Programmes programmes, SettledMails mails, Clock business) {
        this.programmes = programmes;
        this.mails = mails;
        this.business = business;
    }

    public void handle() {
        var over = business.instant().atZone(COPENHAGEN).minus(AFTERWARDS).toInstant();
        Programme.boundary(programmes.all(), over).ifPresent(boundary -> {
            var removed = mails.removeFrom(boundary);
            if (removed > 0) LOG.log(System.Logger.Level.INFO, "removed the record of {0} mails", removed);
        });
    }
}
