package dk.samspil.notification.mail;

/** Who mails come from. */
public record Sender(String name, String address) {}
