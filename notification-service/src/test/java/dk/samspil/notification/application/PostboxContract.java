package dk.samspil.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.application.Postbox.Delivery;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.PersonDetails;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What every way to a mail server keeps to. */
public abstract class PostboxContract {
    private static final PersonDetails ANNE =
            new PersonDetails("Anne Ås", "anne@skive.example", Optional.empty(), Optional.empty(), Language.DA);
    private static final MailId MAIL = Orders.welcome().mail();

    private final AtomicInteger asked = new AtomicInteger();

    protected abstract Postbox postbox();

    /** From now on the server refuses the recipient, before it has heard of the content. */
    protected abstract void refuse(int code);

    protected abstract void goAway();

    /** How many mails the server has taken. */
    protected abstract int taken();

    @Test
    void asksOnceAndHandsOver() {
        assertThat(post(this::yes)).isInstanceOf(Delivery.Accepted.class);
        assertThat(asked).hasValue(1);
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void doesNotEndAMailWithoutConsent() {
        assertThat(post(() -> false)).isInstanceOf(Delivery.Withheld.class);
        assertThat(taken()).isZero();
        assertThat(post(this::yes)).as("the next one").isInstanceOf(Delivery.Accepted.class);
    }

    @Test
    void doesNotEndAMailWhenNobodyCanBeAsked() {
        assertThat(post(() -> {
                    throw new IllegalStateException("the store is away");
                }))
                .isInstanceOf(Delivery.Withheld.class);
        assertThat(taken()).isZero();
    }

    @Test
    void doesNotAskForWhatTheServerRefusesBefore() {
        refuse(550);
        assertThat(post(this::yes)).isInstanceOf(Delivery.AddressRefused.class);
        refuse(554);
        assertThat(post(this::yes)).isInstanceOf(Delivery.Refused.class);
        refuse(450);
        assertThat(post(this::yes)).isInstanceOf(Delivery.Later.class);
        assertThat(asked).hasValue(0);
    }

    @Test
    void doesNotAskWhenThereIsNoServer() {
        goAway();
        assertThat(post(this::yes)).isInstanceOf(Delivery.Lost.class);
        assertThat(asked).hasValue(0);
        assertThat(postbox().reachable()).isFalse();
    }

    private boolean yes() {
        asked.incrementAndGet();
        return true;
    }

    private Delivery post(Postbox.Escort escort) {
        var letter = new Letter(ANNE, "Emne", "Tekst", "<p>Tekst</p>", "1", Letter.Enclosures.NONE);
        return postbox().post(new Postbox.Parcel(MAIL, letter, false), escort);
    }
}
