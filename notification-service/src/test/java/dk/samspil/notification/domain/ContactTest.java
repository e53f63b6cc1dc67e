package dk.samspil.notification.domain;

import static dk.samspil.notification.domain.Orders.ANNE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.domain.Contact.State;
import dk.samspil.notification.domain.ContactNews.ContactErased;
import dk.samspil.notification.domain.ContactNews.ContactForgotten;
import dk.samspil.notification.domain.ContactNews.MailReleased;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactTest {
    private static final MailId MAIL = Orders.welcome().mail();
    private static final Instant AT = Instant.parse("2014-11-03T08:15:02Z");
    private static final PersonDetails DETAILS =
            new PersonDetails("Anne Ås", "anne@skive.example", Optional.empty(), Optional.empty(), Language.DA);

    private static final SoftLimit LIMIT = new SoftLimit(3, Duration.ofDays(14));

    @Test
    void releasesTheMailWhicheverCameFirst() {
        var waiting = Contact.awaitedBy(MAIL, ANNE, Optional.empty());
        assertThat(waiting.events()).isEmpty();
        assertThat(Contact.described(ANNE, DETAILS, 1, AT, Optional.of(waiting.contact()))
                        .events())
                .containsExactly(new MailReleased(MAIL));

        var known = Contact.described(ANNE, DETAILS, 1, AT, Optional.empty());
        assertThat(known.events()).isEmpty();
        assertThat(Contact.awaitedBy(MAIL, ANNE, Optional.of(known.contact())).events())
                .containsExactly(new MailReleased(MAIL));
    }

    @Test
    void aMailThatWaitsTwiceIsReleasedOnce() {
        var once = Contact.awaitedBy(MAIL, ANNE, Optional.empty()).contact();
        var twice = Contact.awaitedBy(MAIL, ANNE, Optional.of(once)).contact();
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void whoWantsMailsAgainHasComplainedNoLonger() {
        var known = Contact.described(ANNE, DETAILS, 1, AT, Optional.empty()).contact();
        var complained = known.returned(complaint(AT), LIMIT).contact();
        assertThat(complained.complainedAt()).contains(AT);
        assertThat(complained.withheld(Category.DIGEST)).contains(MailState.Suppression.DECLINED);
        assertThat(complained.wantedAgain(AT.minusSeconds(1)).contact())
                .as("a choice that was made before")
                .isEqualTo(complained);

        var again = complained.wantedAgain(AT);
        assertThat(again.contact()).isEqualTo(known);
        assertThat(again.events()).isEmpty();
        assertThat(again.contact().withheld(Category.DIGEST)).isEmpty();
    }

    @Test
    void aLaterComplaintOutlivesAnEarlierChoice() {
        var known = Contact.described(ANNE, DETAILS, 1, AT, Optional.empty()).contact();
        var twice = known.returned(complaint(AT.plusSeconds(9)), LIMIT)
                .contact()
                .returned(complaint(AT), LIMIT)
                .contact();
        assertThat(twice.complainedAt()).contains(AT.plusSeconds(9));
        assertThat(twice.wantedAgain(AT.plusSeconds(5)).contact()).isEqualTo(twice);
    }

    @Test
    void keepsNothingOfAnErasedPersonButThatItIsSo() {
        var known = Contact.described(ANNE, DETAILS, 1, AT, Optional.empty()).contact();
        var erased = Contact.erased(ANNE, 2, AT, Optional.of(known));
        assertThat(erased.contact()).isEqualTo(new Contact(ANNE, new State.Erased(2)));
        assertThat(erased.events()).isEqualTo(List.of(new ContactErased(ANNE), new ContactForgotten(ANNE, 2, AT)));
    }

    @Test
    void anErasureThatIsOlderThanTheDetailsLeavesThemAndIsAcknowledged() {
        var back = Contact.described(ANNE, DETAILS, 4, AT, Optional.empty()).contact();
        var decided = Contact.erased(ANNE, 2, AT, Optional.of(back));
        assertThat(decided.contact().details()).contains(DETAILS);
        assertThat(decided.events()).isEqualTo(List.of(new ContactForgotten(ANNE, 2, AT)));
        assertThat(Contact.erased(ANNE, 2, AT, Optional.of(decided.contact())).events())
                .isEmpty();
    }

    @Test
    void ignoresDetailsOlderThanTheErasure() {
        var erased = Contact.erased(ANNE, 2, AT, Optional.empty()).contact();
        assertThat(Contact.described(ANNE, DETAILS, 1, AT, Optional.of(erased)).contact())
                .isEqualTo(erased);
        assertThat(Contact.described(ANNE, DETAILS, 3, AT, Optional.of(erased))
                        .contact()
                        .details())
                .contains(DETAILS);
    }

    private static ReturnedMail complaint(Instant at) {
        return new ReturnedMail(MAIL, 1, new Bounce(Bounce.Kind.COMPLAINT, Optional.empty(), at), at);
    }
}
