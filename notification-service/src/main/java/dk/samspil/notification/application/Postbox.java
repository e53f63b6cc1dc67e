package dk.samspil.notification.application;

import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.SmtpReply;
import org.jspecify.annotations.Nullable;

/** The way to the mail server. */
public interface Postbox {

    /**
     * A connection that is ready for a mail. Nothing has been handed over yet.
     *
     * @throws Unreachable if there is none to be had
     */
    Line open();

    /** Whether the mail server answers. */
    boolean reachable();

    /** A connection to the mail server, given back on close. */
    interface Line extends AutoCloseable {

        /** Hands the mail over. Whatever happens is told by the result. */
        Delivery post(Parcel parcel);

        @Override
        void close();
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

        /** The connection failed before the server could have the mail. */
        record Lost() implements Delivery {}

        /** The connection failed when the server may have had it. */
        record Doubtful() implements Delivery {}
    }

    /** The mail server cannot be reached. */
    final class Unreachable extends RuntimeException {
        public Unreachable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
