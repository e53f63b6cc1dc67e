package dk.samspil.notification.application.preview;

import dk.samspil.notification.application.CarefulLetters;
import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Letters;
import dk.samspil.notification.application.Letters.Writing;
import dk.samspil.notification.application.Mails;
import dk.samspil.notification.application.Recipients;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.PersonDetails;
import java.util.Optional;

/** Shows what a mail would say if it were sent now. What it said when it was sent is kept nowhere. */
public final class PreviewMail {
    private final Mails mails;
    private final Recipients recipients;
    private final Letters letters;

    /** @param letters a writer that puts nothing into a letter by which its reader could act as the recipient */
    public PreviewMail(Mails mails, Recipients recipients, Letters letters) {
        this.mails = mails;
        this.recipients = recipients;
        this.letters = new CarefulLetters(letters);
    }

    /** What came of it. */
    public sealed interface Preview {
        record Shown(Mail mail, Letter letter) implements Preview {}

        /** There is no such mail, or nobody any more whom it could be for. */
        record Unknown() implements Preview {}

        /** The recipient's details, or something that it tells of, are not to be had now. */
        record NotYet() implements Preview {}

        /** What it would tell is so no longer, or not wanted: it would not be sent. */
        record Superseded() implements Preview {}
    }

    /** @param language if it is to be another than the recipient's */
    public Preview handle(MailId id, Optional<Language> language) {
        return mails.find(id).map(found -> preview(found.state(), language)).orElseGet(Preview.Unknown::new);
    }

    private Preview preview(Mail mail, Optional<Language> language) {
        var contact = recipients.reader(mail);
        if (contact.filter(Contact::isErased).isPresent()) return new Preview.Unknown();
        return contact.flatMap(Contact::details)
                .map(details -> written(mail, language.map(l -> in(l, details)).orElse(details)))
                .orElseGet(Preview.NotYet::new);
    }

    private Preview written(Mail mail, PersonDetails recipient) {
        return switch (letters.write(mail, recipient)) {
            case Writing.Written(var letter) -> new Preview.Shown(mail, letter);
            // One that cannot be written would not be sent either, but tried again: nobody who looks at it can mend it.
            case Writing.NotYet _, Writing.Unwritable _ -> new Preview.NotYet();
            case Writing.Superseded _, Writing.Declined _ -> new Preview.Superseded();
        };
    }

    private static PersonDetails in(Language language, PersonDetails details) {
        return new PersonDetails(details.name(), details.email(), details.title(), details.municipality(), language);
    }
}
