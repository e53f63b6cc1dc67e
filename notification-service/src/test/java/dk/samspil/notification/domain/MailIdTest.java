package dk.samspil.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class MailIdTest {

    @Test
    void isTheSameForTheSameEventRecipientAndTemplate() {
        assertThat(MailId.of("/registration/x/1", Orders.ANNE, Template.RECEIPT))
                .isEqualTo(MailId.of("/registration/x/1", Orders.ANNE, Template.RECEIPT));
    }

    @Test
    void differsWithEachOfThem() {
        var ids = new HashSet<MailId>();
        for (var event : new String[] {"/registration/x/1", "/registration/x/11"})
            for (var person : new PersonId[] {Orders.ANNE, Orders.BO})
                for (var template : Template.values()) ids.add(MailId.of(event, person, template));
        assertThat(ids).hasSize(4 * Template.values().length);
    }

    /** The ids are in other systems' archives as Message-IDs: a change would send old mails again. */
    @Test
    void neverChanges() {
        assertThat(MailId.of("/registration/x/1", Orders.ANNE, Template.RECEIPT).value())
                .isEqualTo("7ugznyrjzp7sjge6sl4nsvisx5");
    }
}
