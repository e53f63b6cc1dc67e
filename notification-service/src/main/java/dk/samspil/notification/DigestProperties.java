package dk.samspil.notification;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When digests go out.
 *
 * @param at on working days, in Denmark
 */
@ConfigurationProperties("samspil.digest")
record DigestProperties(@DefaultValue("07:00") LocalTime at) {}
