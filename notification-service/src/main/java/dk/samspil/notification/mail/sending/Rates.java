package dk.samspil.notification.mail.sending;

import java.util.Map;

/**
 * How many mails may go to a recipient domain in a minute, from one instance. 0 is as fast as can be.
 *
 * @param domains those with a rate of their own, in lower case
 */
public record Rates(int perMinute, Map<String, Integer> domains) {
    public static final Rates UNLIMITED = new Rates(0, Map.of());

    public Rates {
        domains = Map.copyOf(domains);
        if (perMinute < 0 || domains.values().stream().anyMatch(rate -> rate < 0))
            throw new IllegalArgumentException("a rate is 0 or more");
    }

    int of(String domain) {
        return domains.getOrDefault(domain, perMinute);
    }
}
