package dk.samspil.notification.application.sending;

import java.util.Map;

/** What the senders of this instance can be seen to do. */
public interface Dials {

    /** Whether mails are handed to the mail server, as a code: closed, open or half-open, as breakers are. */
    String breaker();

    /** How many mails wait in memory or are being sent. */
    int inHand();

    /** The limits by recipient domain. */
    Limits limits();

    /**
     * How fast mails may go to one domain.
     *
     * @param perMinute 0 for as fast as can be
     * @param domains those with a limit of their own
     * @param waiting how many mails wait for it, over all domains
     */
    record Limits(int perMinute, Map<String, Integer> domains, int waiting) {
        public Limits {
            domains = Map.copyOf(domains);
        }
    }
}
