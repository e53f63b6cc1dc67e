package dk.samspil.notification.domain;

/** Identifies a mail: the same for the same event, recipient and template, so that there can be only one. */
public record MailId(String value) {
    public MailId {
        Ids.require(value);
    }

    /** The one mail that this event leads to for this person with this template. */
    public static MailId of(String event, PersonId recipient, Template template) {
        return new MailId(Ids.digest(String.join("\n", event, recipient.value(), template.code())));
    }
}
