package dk.samspil.notification.domain.digest;

import java.util.Locale;

/** As whom somebody gets a digest; one person may be several. */
public enum Audience {
    /** Looks after a call. */
    SECRETARIAT,
    /** Is attached to municipalities. */
    RESEARCHER,
    /** Is whom the programme writes to about a municipality. */
    CONTACT;

    /** The name in orders. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
