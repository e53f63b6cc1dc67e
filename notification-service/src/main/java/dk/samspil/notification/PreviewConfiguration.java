package dk.samspil.notification;

import dk.samspil.notification.application.Mails;
import dk.samspil.notification.application.Recipients;
import dk.samspil.notification.application.preview.Catalogue;
import dk.samspil.notification.application.preview.PreviewMail;
import dk.samspil.notification.mail.LetterWriter;
import dk.samspil.notification.mail.MaskedLetters;
import dk.samspil.notification.mail.SampleLetters;
import dk.samspil.notification.mail.Templates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what shows mails to others than their recipients. */
@Configuration
class PreviewConfiguration {

    @Bean
    PreviewMail previewMail(
            Mails mails, Recipients recipients, LetterWriter letters, @Value("${samspil.public-url}") String home) {
        return new PreviewMail(mails, recipients, new MaskedLetters(letters, home));
    }

    @Bean
    Catalogue catalogue(
            Templates templates,
            LetterWriter letters,
            MailProperties mail,
            @Value("${samspil.public-url}") String home) {
        return new SampleLetters(templates, letters, mail.sender(), home);
    }
}
