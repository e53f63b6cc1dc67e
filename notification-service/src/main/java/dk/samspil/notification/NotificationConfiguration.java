package dk.samspil.notification;

import dk.samspil.kit.time.WorkingDays;
import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.messaging.relay.Steps.Step;
import dk.samspil.notification.application.AwaitContact;
import dk.samspil.notification.application.ContactRoles;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.EraseContact;
import dk.samspil.notification.application.HandOverMails;
import dk.samspil.notification.application.ListMails;
import dk.samspil.notification.application.Mails;
import dk.samspil.notification.application.MailsUnderWay;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.application.Planning;
import dk.samspil.notification.application.Recipients;
import dk.samspil.notification.application.ReleaseMail;
import dk.samspil.notification.application.ResendMail;
import dk.samspil.notification.application.SupersedeMails;
import dk.samspil.notification.application.SuppressMails;
import dk.samspil.notification.application.UpdateContact;
import dk.samspil.notification.application.bounces.DoubtContact;
import dk.samspil.notification.application.bounces.ResumeMails;
import dk.samspil.notification.application.record.FollowProgramme;
import dk.samspil.notification.application.sending.Gatekeeper;
import dk.samspil.notification.mail.Delivery;
import dk.samspil.notification.messaging.ContactEvents;
import dk.samspil.notification.messaging.MailEvents;
import dk.samspil.notification.messaging.NotificationHandlers;
import dk.samspil.notification.messaging.NotificationSteps;
import dk.samspil.notification.messaging.Together;
import dk.samspil.notification.persistence.MongoContactRoles;
import dk.samspil.notification.persistence.MongoContacts;
import dk.samspil.notification.persistence.MongoMails;
import dk.samspil.notification.web.EmailViews;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the use cases. */
@Configuration
@EnableConfigurationProperties({MailProperties.class, SmtpProperties.class})
class NotificationConfiguration {

    @Bean
    Moments moments(Clock business) {
        return new Moments(InstantSource.system(), business);
    }

    @Bean
    MongoMails mails(MongoMessaging messaging) {
        return new MongoMails(messaging, new MailEvents());
    }

    @Bean
    Contacts contacts(MongoMessaging messaging) {
        return new MongoContacts(messaging, new ContactEvents());
    }

    @Bean
    OrderMail orderMail(Mails mails, Delivery delivery, Planning planning, Moments moments) {
        return new OrderMail(mails, delivery, planning, moments);
    }

    @Bean
    UpdateContact updateContact(Contacts contacts, Moments moments) {
        return new UpdateContact(contacts, moments);
    }

    @Bean
    EraseContact eraseContact(Contacts contacts, Moments moments) {
        return new EraseContact(contacts, moments);
    }

    @Bean
    ContactRoles contactRoles(MongoMessaging messaging) {
        return new MongoContactRoles(messaging);
    }

    @Bean
    Recipients recipients(Contacts contacts, ContactRoles roles) {
        return new Recipients(contacts, roles);
    }

    @Bean
    MailsUnderWay mailsUnderWay(
            Mails mails, Recipients recipients, ContactRoles roles, Delivery delivery, Moments moments) {
        return new MailsUnderWay(
                new HandOverMails(mails, recipients, delivery, moments), new SupersedeMails(mails, roles, moments));
    }

    @Bean
    ResendMail resendMail(
            Mails mails,
            Recipients recipients,
            Delivery delivery,
            MailProperties mail,
            WorkingDays days,
            Moments moments) {
        return new ResendMail(mails, recipients, delivery, mail.expiryOfWishes(days), moments);
    }

    @Bean
    ListMails listMails(Mails mails) {
        return new ListMails(mails);
    }

    @Bean
    EmailViews emailViews(MailProperties mail, Gatekeeper gates) {
        return new EmailViews(mail.ids()::of, gates::hold);
    }

    @Bean
    HandlerTable handlerTable(
            OrderMail order,
            UpdateContact update,
            EraseContact erase,
            FollowProgramme follow,
            MailsUnderWay underWay,
            List<FurtherHandlers> further) {
        var table = NotificationHandlers.table(order, update, erase, follow, underWay);
        return Together.of(table, further.stream().map(FurtherHandlers::table).toArray(HandlerTable[]::new));
    }

    @Bean
    Steps steps(
            Mails mails,
            Contacts contacts,
            Recipients recipients,
            Delivery delivery,
            Moments moments,
            BounceProperties bounces,
            List<Step<?>> further) {
        return NotificationSteps.table(
                        new AwaitContact(contacts),
                        new ReleaseMail(mails, delivery, moments),
                        new SuppressMails(mails, recipients, delivery, moments),
                        new DoubtContact(contacts, bounces.limit()),
                        new ResumeMails(mails, delivery, moments))
                .with(further.toArray(Step[]::new));
    }
}
