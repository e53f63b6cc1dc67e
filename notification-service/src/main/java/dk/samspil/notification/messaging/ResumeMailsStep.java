package dk.samspil.notification.messaging;

/** What was withheld from somebody who can be reached again is to be sent. */
record ResumeMailsStep(String person) {
    static final String NAME = "resume-mails";
}
