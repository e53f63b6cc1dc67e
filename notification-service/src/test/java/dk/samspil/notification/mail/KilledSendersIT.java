package dk.samspil.notification.mail;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.application.InMemoryContacts;
import dk.samspil.notification.application.Mails;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.application.SettableClock;
import dk.samspil.notification.application.sending.InMemoryMailrooms;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailState.Sent;
import dk.samspil.notification.domain.MailState.Uncertain;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.mail.Instance.Setting;
import dk.samspil.notification.mail.Instance.Stores;
import dk.samspil.notification.messaging.MailEvents;
import dk.samspil.notification.persistence.MongoMails;
import dk.samspil.notification.persistence.OnMongo;
import dk.samspil.testkit.Tier;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * R3: two instances over the real store, killed again and again: before and after a mail is claimed, before and after
 * it is noted that the server is about to have it, after the server has it and before or after that is noted. An
 * instance that is killed is not a process of its own here: the store and the mail server hear nothing of it any more.
 */
class KilledSendersIT {
    private static final int COUNT = Tier.of(300, 10_000);
    private static final int KILLS = Tier.of(8, 60);
    private static final Duration LONG = Duration.ofSeconds(Tier.of(120, 1200));

    private final SettableClock business = new SettableClock(Orders.MONDAY);
    private final Moments moments = new Moments(InstantSource.system(), business);
    private final InMemoryContacts contacts = new InMemoryContacts(business);
    private final Mails mails = new MongoMails(OnMongo.messaging(), new MailEvents());
    private final Random random = new Random(3);
    private final Sink sink = Sink.start();
    private final List<Life> lives = new ArrayList<>();
    private int kills;

    private record Life(Mortal mortal, Instance instance) {}

    @AfterEach
    void stop() {
        lives.forEach(life -> life.instance().close());
        sink.close();
    }

    @Test
    void everyMailIsTakenOnceOrInDoubtHoweverOftenSendersAreKilled() {
        var ordered = IntStream.range(0, COUNT).mapToObj(this::order).toList();
        lives.add(begin());
        lives.add(begin());
        await().atMost(LONG).until(() -> {
            lives.replaceAll(this::bury);
            return ordered.stream().allMatch(this::isSettled);
        });
        assertThat(kills).as("instances that were killed").isGreaterThan(KILLS / 2);

        var copies = sink.taken.stream().collect(groupingBy(Sink::messageId));
        assertThat(ordered).map(this::now).allSatisfy(mail -> {
            var arrived = copies.getOrDefault(Texts.IDS.of(mail.id()), List.of());
            if (mail.state() instanceof Uncertain) {
                // A service mail is repeated once; in doubt again, it is left to a person too.
                assertThat(Lane.of(mail) == Lane.BULK || mail.repeat()).isTrue();
                assertThat(arrived).hasSizeLessThanOrEqualTo(mail.repeat() ? 2 : 1);
            } else {
                assertThat(arrived).hasSizeBetween(1, mail.uncertain() ? 2 : 1);
            }
        });
    }

    private Mail order(int i) {
        var mail = Crowd.mail(i, i % 3 == 0 ? Template.WELCOME : Template.INVITATION);
        contacts.put(mail.order().recipient(), Crowd.contact(i));
        Cause.onlyOnce().run(() -> mails.react(mail.id(), _ -> Change.to(mail, List.of())));
        return mail;
    }

    /** It lives long enough for some mails; the last ones are not killed any more. */
    private Life begin() {
        var changes = lives.size() + kills <= KILLS ? 10 + random.nextInt(3 * COUNT / KILLS) : Integer.MAX_VALUE;
        var mortal = new Mortal(changes, random.nextBoolean());
        var stores = new Stores(mortal.of(mails), contacts, new InMemoryMailrooms(business), moments);
        return new Life(mortal, new Instance(stores, sink.port(), Setting.USUAL.shortLived()));
    }

    private Life bury(Life life) {
        if (!life.mortal().isDead()) return life;
        life.instance().close();
        kills++;
        return begin();
    }

    private Mail now(Mail mail) {
        return mails.find(mail.id()).map(Versioned::state).orElseThrow();
    }

    private boolean isSettled(Mail mail) {
        var state = now(mail).state();
        return state instanceof Sent || state instanceof Uncertain;
    }
}
