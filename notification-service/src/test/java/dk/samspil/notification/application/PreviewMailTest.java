package dk.samspil.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.application.Letters.Writing;
import dk.samspil.notification.application.preview.PreviewMail;
import dk.samspil.notification.application.preview.PreviewMail.Preview;
import dk.samspil.notification.domain.ContactRole;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.Template;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreviewMailTest {
    private static final PersonDetails BO =
            new PersonDetails("Bo", "bo@skive.example", Optional.empty(), Optional.empty(), Language.DA);

    private final Desk desk = new Desk();
    private final PreviewMail preview = new PreviewMail(desk.mails, desk.recipients, (_, to) -> desk.writing.apply(to));

    @Test
    void showsAMailInTheRecipientsLanguageOrTheOneAskedFor() {
        var mail = desk.welcome(1);
        desk.details(Orders.ANNE, Desk.ANNE, 1);
        assertThat(language(preview.handle(mail, Optional.empty()))).isEqualTo(Language.DA);
        assertThat(language(preview.handle(mail, Optional.of(Language.EN)))).isEqualTo(Language.EN);
    }

    @Test
    void showsItToWhoeverHasTheRoleByNow() {
        var mail = desk.welcome(1, "c");
        desk.details(Orders.ANNE, Desk.ANNE, 1);
        desk.details(Orders.BO, BO, 1);
        var role = new ContactRole.Id("c", "0461");
        desk.roles.put(role, ContactRole.held(role, Orders.ANNE).passedTo(Orders.BO));
        assertThat(((Preview.Shown) preview.handle(mail, Optional.empty()))
                        .letter()
                        .recipient())
                .isEqualTo(BO);
    }

    @Test
    void sendsAndChangesNothing() {
        var mail = desk.welcome(1);
        desk.details(Orders.ANNE, Desk.ANNE, 1);
        var before = desk.mail(mail);
        preview.handle(mail, Optional.empty());
        assertThat(desk.mail(mail)).isEqualTo(before);
        assertThat(desk.handedOver()).isZero();
    }

    @Test
    void knowsNoMailThatThereIsNotAndNoneToAnErasedPerson() {
        assertThat(preview.handle(MailId.of("/x/1", Orders.ANNE, Template.WELCOME), Optional.empty()))
                .isInstanceOf(Preview.Unknown.class);
        var mail = desk.welcome(1);
        desk.details(Orders.ANNE, Desk.ANNE, 1);
        desk.erasure(Orders.ANNE, 2);
        assertThat(preview.handle(mail, Optional.empty())).isInstanceOf(Preview.Unknown.class);
    }

    @Test
    void saysWhenItIsTooEarlyOrTooLate() {
        var mail = desk.welcome(1);
        assertThat(preview.handle(mail, Optional.empty())).isInstanceOf(Preview.NotYet.class);
        desk.details(Orders.ANNE, Desk.ANNE, 1);
        desk.writing = _ -> new Writing.NotYet();
        assertThat(preview.handle(mail, Optional.empty())).isInstanceOf(Preview.NotYet.class);
        desk.writing = _ -> {
            throw new IllegalStateException("broken");
        };
        assertThat(preview.handle(mail, Optional.empty())).isInstanceOf(Preview.NotYet.class);
        desk.writing = _ -> new Writing.Superseded();
        assertThat(preview.handle(mail, Optional.empty())).isInstanceOf(Preview.Superseded.class);
    }

    private static Language language(Preview shown) {
        return ((Preview.Shown) shown).letter().recipient().language();
    }
}
