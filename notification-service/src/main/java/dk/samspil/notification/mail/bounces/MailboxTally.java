package dk.samspil.notification.mail.bounces;

/** Counts what in the mailbox is about no mail of ours. */
public interface MailboxTally {

    void ofNoMatter();

    void unclear(String why);
}
