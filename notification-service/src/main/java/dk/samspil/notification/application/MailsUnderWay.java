package dk.samspil.notification.application;

/** What is done about mails that have not been sent when whom they are for, or what they were to tell, changes. */
public record MailsUnderWay(HandOverMails handOver, SupersedeMails supersede) {}
