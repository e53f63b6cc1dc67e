package dk.samspil.notification.messaging;

/** A mail need not wait any longer. */
record ReleaseMailStep(String mail) {
    static final String NAME = "release-mail";
}
