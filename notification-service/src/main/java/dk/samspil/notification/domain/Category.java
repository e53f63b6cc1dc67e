package dk.samspil.notification.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of mail something is: whether somebody waits for it, and whether people may do without it. */
public enum Category {
    /** About somebody's own part in the programme: nobody can do without it, and rather twice than not at all. */
    SERVICE,
    /** Calls for participation, to those who may apply. */
    NEWS,
    /** Invitations to conferences, and reminders of them. */
    INVITATION,
    /** What has happened lately, gathered into one mail. */
    DIGEST;

    /** The category with this code. */
    public static Optional<Category> of(String code) {
        return Stream.of(values()).filter(c -> c.code().equals(code)).findFirst();
    }

    /** The name in the API and in the store. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it goes to many, so that an unknown outcome is left to a person: rather not at all than twice. */
    public boolean isBulk() {
        return this != SERVICE;
    }

    /** Whether nobody may opt out of it (I11). */
    public boolean isObligatory() {
        return this == SERVICE;
    }
}
