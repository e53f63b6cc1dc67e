package dk.samspil.notification.application;

import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.SmtpReply;

/** The way to the mail server. */
public interface Postbox {

    /**
     * Hands the mail over. Whatever happens is told by the result.
     *
     * @param consent asked once at most, when the server has all but the end of the mail
     */
    Delivery post(Parcel parcel, Consent consent);

    /** Whether the mail server answers. */
    boolean reachable();

    /** The last word before a mail leaves our hands. */
    @FunctionalInterface
    interface Consent {

        /** Whether the mail may go; without it, or when this throws, the server gets no end and so no mail. */
        boolean given();
    }

    /**
     * A mail as it is handed over.
     *
     * @param repeat whether an earlier copy may have arrived
     */
    record Parcel(MailId mail, Letter letter, boolean repeat) {}

    /** How a handover ended. */
    sealed interface Delivery {
        record Accepted(SmtpReply reply) implements Delivery {}

        record Later(SmtpReply reply) implements Delivery {}

        record Refused(SmtpReply reply) implements Delivery {}

        /** Nobody can be reached at this address, says the server. */
        record AddressRefused(SmtpReply reply) implements Delivery {}

        /** There was no connection, or it failed before the server would have the mail. */
        record Lost() implements Delivery {}

        /** The connection failed while the server was taking the mail, of which it has no end. */
        record CutOff() implements Delivery {}

        /** The consent was not given, so the server has no mail. */
        record Withheld() implements Delivery {}

        /** The connection failed when the server may have had it. */
        record Doubtful() implements Delivery {}
    }
}
