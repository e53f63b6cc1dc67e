package dk.samspil.notification.mail;

/** What previews show in place of what only the recipient may have. */
final class Placeholders {
    /** Opens no invitation: none of its form is ever made. */
    static final String TOKEN = "PREVIEW-WITHOUT-TOKEN";

    private Placeholders() {}
}
