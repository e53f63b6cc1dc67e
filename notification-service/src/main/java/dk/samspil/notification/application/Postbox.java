package dk.samspil.notification.application;

import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.SmtpReply;

/** The way to the mail server. */
public interface Postbox {

    /**
     * Hands the mail over. Whatever happens is told by the result.
     *
     * @param escort asked and told in this thread
     */
    Delivery post(Parcel parcel, Escort escort);

    /** Whether the mail server answers. */
    boolean reachable();

    /** Who goes along with a mail until the server has it. */
    @FunctionalInterface
    interface Escort {

        /**
         * The last word before the mail leaves our hands, asked for once at most, when the server has all but its end.
         * Without it, or when this throws, the server gets no end and so no mail.
         */
        boolean consents();

        /** The server has the mail, and keeps silent for as long as any other answer may take; told again after as long. */
        default void keptWaiting() {}
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
