package dk.samspil.notification.domain;

/** The languages that mails are written in. */
public enum Language {
    DA,
    EN
}
