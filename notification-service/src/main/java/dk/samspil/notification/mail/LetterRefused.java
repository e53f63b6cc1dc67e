package dk.samspil.notification.mail;

/** Another service answers, and refuses to say what a mail tells: a fault in how the services are set up. */
final class LetterRefused extends RuntimeException {
    LetterRefused(String status, Throwable cause) {
        super(status, cause);
    }
}
