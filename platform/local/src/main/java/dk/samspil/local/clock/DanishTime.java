package dk.samspil.local.clock;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Time as people in Denmark read it. */
public final class DanishTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern(
                    "EEEE 'den' d. MMMM yyyy 'kl.' HH.mm", Locale.of("da"))
            .withZone(ZONE);

    private DanishTime() {}

    public static String text(Instant time) {
        return TEXT.format(time);
    }
}
