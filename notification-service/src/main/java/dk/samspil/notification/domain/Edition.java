package dk.samspil.notification.domain;

/**
 * Which words a mail was written with, and to which address.
 *
 * @param version of the template's text: another text has another version
 * @param details the place in the recipient's stream of the details that the address is from; 0 where nobody knows
 */
public record Edition(Language language, String version, long details) {
    public Edition(Language language, String version) {
        this(language, version, 0);
    }

    /** With the address of these details. */
    public Edition sentTo(long sequence) {
        return new Edition(language, version, sequence);
    }
}
