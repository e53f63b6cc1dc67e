package dk.samspil.notification;

import dk.samspil.notification.domain.sending.Waves;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How bulk mail leaves within its hours, in business time.
 *
 * @param wave how many mails of one cause leave together; 0 for all
 * @param waveEvery from one wave to the next
 */
@ConfigurationProperties("samspil.mail.bulk")
record BulkProperties(
        @DefaultValue("500") int wave, @DefaultValue("10m") Duration waveEvery) {

    BulkProperties {
        if (wave < 0) throw new IllegalArgumentException("samspil.mail.bulk.wave is 0 or more, not " + wave + ".");
        if (wave > 0 && !waveEvery.isPositive())
            throw new IllegalArgumentException("samspil.mail.bulk.wave-every is more than nothing.");
    }

    Waves toWaves() {
        return new Waves(wave, waveEvery);
    }
}
