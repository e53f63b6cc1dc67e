package dk.samspil.notification.messaging;

/** An erased person's mails are not to be sent. */
record SuppressMailsStep(String person) {
    static final String NAME = "suppress-mails";
}
