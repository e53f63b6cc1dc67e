package dk.samspil.notification.messaging;

/** A mail is to wait for its recipient's details. */
record AwaitContactStep(String mail, String person) {
    static final String NAME = "await-contact";
}
