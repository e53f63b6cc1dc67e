package dk.samspil.notification;

import dk.samspil.notification.mail.sending.Rates;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many mails a minute may go to one recipient domain, from each instance.
 *
 * @param perMinute 0 for as many as can be
 * @param domains those with a rate of their own, such as {@code skive.dk=60, outlook.com=0}
 */
@ConfigurationProperties("samspil.mail.rates")
record RateProperties(
        @DefaultValue("600") int perMinute,
        @DefaultValue("") String domains) {
    private static final Pattern DOMAIN = Pattern.compile("\\s*([\\p{L}\\p{N}.-]+)\\s*=\\s*(\\d{1,6})\\s*");

    RateProperties {
        if (perMinute < 0)
            throw new IllegalArgumentException("samspil.mail.rates.per-minute is 0 or more, not " + perMinute + ".");
        parse(domains);
    }

    Rates toRates() {
        return new Rates(perMinute, parse(domains));
    }

    private static Map<String, Integer> parse(String domains) {
        var rates = new HashMap<String, Integer>();
        if (domains.isBlank()) return rates;
        for (var each : domains.split(",", -1)) {
            var parts = DOMAIN.matcher(each);
            if (!parts.matches())
                throw new IllegalArgumentException(
                        "samspil.mail.rates.domains is such as skive.dk=60, outlook.com=0; \"" + each.strip()
                                + "\" is no domain with a number.");
            rates.put(parts.group(1).toLowerCase(Locale.ROOT), Integer.valueOf(parts.group(2)));
        }
        return rates;
    }
}
