package dk.samspil.notification.application;

import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Looks up what became of mails. */
public final class ListMails {
    private final Mails mails;

    public ListMails(Mails mails) {
        this.mails = mails;
    }

    /** Newest first; one more than the limit where there are more. */
    public List<Mail> handle(MailQuery query) {
        return mails.list(query);
    }

    public Optional<Versioned<Mail>> handle(MailId id) {
        return mails.find(id);
    }

    /** Every mail that is meant, in no order. */
    public void handle(MailFilter filter, Consumer<Mail> reader) {
        mails.each(filter, reader);
    }
}
