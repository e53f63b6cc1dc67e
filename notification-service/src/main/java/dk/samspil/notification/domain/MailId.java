package dk.samspil.notification.domain;

import java.util.Optional;

/** Identifies a mail: the same for the same event, recipient and template, so that there can be only one. */
public record MailId(String value) {
    public MailId {
        Ids.require(value);
    }

    /** The mail of this id, if it can be one. */
    public static Optional<MailId> find(String value) {
        return Ids.isOne(value) ? Optional.of(new MailId(value)) : Optional.empty();
    }

    /** The one mail that this event leads to for this person with this template. */
    public static MailId of(String event, PersonId recipient, Template template) {
        return new MailId(Ids.digest(String.join("\n", event, recipient.value(), template.code())));
    }
}
