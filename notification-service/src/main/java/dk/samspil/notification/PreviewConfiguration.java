package dk.samspil.notification;

import dk.samspil.kit.reference.Municipalities;
import dk.samspil.kit.reference.Municipality;
import dk.samspil.kit.web.Upstreams;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.Mails;
import dk.samspil.notification.application.preview.Catalogue;
import dk.samspil.notification.application.preview.PreviewMail;
import dk.samspil.notification.mail.HttpConferenceLetters;
import dk.samspil.notification.mail.HttpProgrammeLetters;
import dk.samspil.notification.mail.LetterWriter;
import dk.samspil.notification.mail.SampleLetters;
import dk.samspil.notification.mail.Templates;
import dk.samspil.notification.mail.TokenlessLetters;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Wires what shows mails to others than their recipients. It has a writer of its own, which is no bean, so that no
 * preview can be sent and no token be shown.
 */
@Configuration
class PreviewConfiguration {

    @Bean
    PreviewMail previewMail(
            Mails mails,
            Contacts contacts,
            Templates templates,
            Municipalities municipalities,
            Upstreams upstreams,
            MailProperties mail,
            @Value("${samspil.public-url}") String home) {
        return new PreviewMail(mails, contacts, writer(contacts, templates, municipalities, upstreams, mail, home));
    }

    @Bean
    Catalogue catalogue(
            Contacts contacts,
            Templates templates,
            Municipalities municipalities,
            Upstreams upstreams,
            MailProperties mail,
            @Value("${samspil.public-url}") String home) {
        return new SampleLetters(templates, writer(contacts, templates, municipalities, upstreams, mail, home), home);
    }

    private static LetterWriter writer(
            Contacts contacts,
            Templates templates,
            Municipalities municipalities,
            Upstreams upstreams,
            MailProperties mail,
            String home) {
        return LetterWriter.of(
                templates,
                code -> municipalities.find(code).map(Municipality::adminName).orElse(code),
                contacts,
                new TokenlessLetters(new HttpConferenceLetters(() -> upstreams.asSystem("conference"))),
                new HttpProgrammeLetters(() -> upstreams.asSystem("registration")),
                new LetterWriter.Letterhead(mail.sender(), mail.ids(), home));
    }
}
