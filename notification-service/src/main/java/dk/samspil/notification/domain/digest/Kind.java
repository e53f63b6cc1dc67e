package dk.samspil.notification.domain.digest;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What may happen that a digest tells of, and to whom. */
public enum Kind {
    APPLICATION_RECEIVED(Audience.SECRETARIAT),
    APPLICATION_RETRACTED(Audience.SECRETARIAT),
    JOINED(Audience.SECRETARIAT),
    /** A researcher hears of it as a release. */
    WITHDRAWN(Audience.SECRETARIAT),
    OFFER_LAPSED(Audience.SECRETARIAT),
    RESEARCHER_UNFILLED(Audience.SECRETARIAT),
    MAIL_FAILED(Audience.SECRETARIAT),
    MAIL_UNCERTAIN(Audience.SECRETARIAT),
    MAIL_BOUNCED(Audience.SECRETARIAT),
    CONTACT_UNREACHABLE(Audience.SECRETARIAT),
    INCIDENT_OPENED(Audience.SECRETARIAT),
    /** Said to the researcher whom it is about, who is in no circle for it any more. */
    RESEARCHER_RELEASED(Audience.RESEARCHER),
    PARTICIPANTS_CHANGED(Audience.RESEARCHER),
    ONBOARDING_COMPLETED(Audience.RESEARCHER, Audience.CONTACT),
    STEP_COMPLETED(Audience.RESEARCHER, Audience.CONTACT),
    INDICATOR_RECORDED(Audience.RESEARCHER, Audience.CONTACT),
    SIGNAL_DETECTED(Audience.RESEARCHER, Audience.CONTACT),
    SEAT_CONFIRMED(Audience.CONTACT),
    SEAT_WAITLISTED(Audience.CONTACT),
    INVITATION_DECLINED(Audience.CONTACT),
    REGISTRATION_CANCELLED(Audience.CONTACT);

    private final Audience one;
    private final Audience other;

    Kind(Audience one) {
        this(one, one);
    }

    Kind(Audience one, Audience other) {
        this.one = one;
        this.other = other;
    }

    /** The kind with this code. */
    public static Optional<Kind> of(String code) {
        return Stream.of(values()).filter(k -> k.code().equals(code)).findFirst();
    }

    /** The name in the store and in orders. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isFor(Audience audience) {
        return audience == one || audience == other;
    }

    /** Whether it is known by the person who did it, and only so by the municipality. */
    public boolean isAnswer() {
        return switch (this) {
            case SEAT_CONFIRMED, SEAT_WAITLISTED, INVITATION_DECLINED, REGISTRATION_CANCELLED -> true;
            default -> false;
        };
    }

    /** Whether it concerns all secretariats, as it belongs to no call. */
    boolean isOfTheSystem() {
        return switch (this) {
            case MAIL_FAILED, MAIL_UNCERTAIN, MAIL_BOUNCED, CONTACT_UNREACHABLE, INCIDENT_OPENED -> true;
            default -> false;
        };
    }
}
