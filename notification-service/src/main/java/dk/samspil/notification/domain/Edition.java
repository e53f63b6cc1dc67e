package dk.samspil.notification.domain;

/**
 * Which words a mail was written with.
 *
 * @param version of the template's text: another text has another version
 */
public record Edition(Language language, String version) {}
