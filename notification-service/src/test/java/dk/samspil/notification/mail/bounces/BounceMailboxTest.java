package dk.samspil.notification.mail.bounces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.samspil.notification.mail.bounces.BounceMailbox.Fate;
import dk.samspil.notification.mail.bounces.ImapSettings.Login;
import dk.samspil.notification.mail.bounces.ImapSettings.Security;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real IMAP server. */
class BounceMailboxTest {
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final String UNCLEAR = "Unclear";
    private static final Instant NOW = Instant.parse("2014-09-01T08:00:00Z");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final List<String> read = new CopyOnWriteArrayList<>();

    @BeforeEach
    void start() {
        server.start();
        server.setUser("bounce@samspil.example", "bounce", "secret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void whatIsDoneGoesAndWhatIsUnclearIsPutAside() throws Exception {
        deliver("done", NOW);
        deliver("unclear", NOW);
        deliver("later", NOW);

        mailbox(() -> NOW).look(this::reading);

        assertThat(read).containsExactly("done", "unclear", "later");
        assertThat(subjects("INBOX")).containsExactly("later");
        assertThat(subjects(UNCLEAR)).containsExactly("unclear");
    }

    @Test
    void whatCouldNotBeSavedStaysAndIsReadAgain() throws Exception {
        deliver("done", NOW);
        deliver("the store is away", NOW);
        deliver("behind it", NOW);

        assertThatIllegalStateException().isThrownBy(() -> mailbox(() -> NOW).look(this::reading));

        assertThat(subjects("INBOX")).containsExactly("the store is away", "behind it");
        read.clear();
        mailbox(() -> NOW).look(message -> {
            read.add(subject(message));
            return Fate.DONE;
        });
        assertThat(read).containsExactly("the store is away", "behind it");
        assertThat(subjects("INBOX")).isEmpty();
    }

    /** This server answers with nothing where a message has gone. */
    @Test
    void whatTheServerDoesNotGiveStopsNothingAndIsCounted() throws Exception {
        deliver("done", NOW);
        deliver("done and gone", NOW);
        deliver("later", NOW);
        var stuck = mailbox(() -> NOW).look(message -> {
            if (subject(message).equals("done")) remove(2);
            return reading(message);
        });
        assertThat(stuck).isEqualTo(1);
        assertThat(read).containsExactly("done", "later");
        assertThat(subjects("INBOX")).containsExactly("later");
    }

    @Test
    void isLookedIntoAgainAfterAnError() throws Exception {
        var first = new AtomicBoolean(true);
        BounceMailbox.Reader reader = message -> {
            if (first.getAndSet(false)) throw new StackOverflowError();
            return reading(message);
        };
        deliver("done", NOW);
        try (var poller = new BouncePoller(Optional.of(mailbox(() -> NOW)), reader, Duration.ofMillis(50))) {
            poller.start();
            await().until(() -> subjects("INBOX").isEmpty() && !poller.isAway());
        }
    }

    @Test
    void whatNobodyHasLookedAtGoesAfterAWhile() throws Exception {
        deliver("unclear", NOW.minus(Duration.ofDays(31)));
        mailbox(() -> NOW.minus(Duration.ofDays(31))).look(this::reading);
        deliver("unclear", NOW.minus(Duration.ofDays(2)));

        mailbox(() -> NOW).look(this::reading);

        assertThat(subjects(UNCLEAR)).hasSize(1);
    }

    @Test
    void readsOnlyTheBeginningOfWhatIsTooLong() throws Exception {
        var long_ = "Subject: done\r\n\r\n" + ("x".repeat(78) + "\r\n").repeat(40_000);
        inbox().appendMessage(message(long_), new Flags(), Date.from(NOW));
        var size = new AtomicInteger();
        mailbox(() -> NOW).look(message -> {
            size.set(message.length);
            return Fate.DONE;
        });
        assertThat(size).hasValue(Gathered.MOST_BYTES);
        assertThat(subjects("INBOX")).isEmpty();
    }

    @Test
    void twoAtOnceReadEachMessageAtLeastOnceAndLeaveNone() throws Exception {
        for (int i = 0; i < 30; i++) deliver("done " + i, NOW);
        var both = new ArrayList<Thread>();
        for (int i = 0; i < 2; i++) both.add(Thread.ofVirtual().start(this::look));
        for (var each : both) each.join();
        mailbox(() -> NOW).look(this::reading);
        assertThat(read.stream().distinct()).hasSize(30);
        assertThat(subjects("INBOX")).isEmpty();
    }

    @Test
    void isNotReadWithAWrongPasswordOrWithoutAServer() {
        var mailbox = mailbox(() -> NOW);
        server.setUser("bounce@samspil.example", "bounce", "another");
        assertThatExceptionOfType(MessagingException.class).isThrownBy(() -> mailbox.look(this::reading));
        server.stop();
        assertThatExceptionOfType(MessagingException.class).isThrownBy(() -> mailbox.look(this::reading));
    }

    @Test
    void isLookedIntoAgainAndAgainWhateverGoesWrong() throws Exception {
        var isStoreAway = new AtomicBoolean(true);
        BounceMailbox.Reader reader = message -> {
            if (isStoreAway.get()) throw new IllegalStateException("the store is away");
            return reading(message);
        };
        deliver("done", NOW);
        try (var poller = new BouncePoller(Optional.of(mailbox(() -> NOW)), reader, Duration.ofMillis(50))) {
            poller.start();
            await().until(poller::isAway);
            isStoreAway.set(false);
            await().until(() -> subjects("INBOX").isEmpty() && !poller.isAway());
            deliver("done", NOW);
            await().until(() -> read.size() == 2);
        }
    }

    @Test
    void isLeftAloneWhereThereIsNone() {
        try (var poller = new BouncePoller(Optional.empty(), this::reading, Duration.ofMillis(1))) {
            poller.start();
            assertThat(poller.isAway()).isFalse();
        }
    }

    private void look() {
        try {
            mailbox(() -> NOW).look(this::reading);
        } catch (MessagingException e) {
            // The other one was faster; what is left is read below.
        }
    }

    private Fate reading(byte[] message) {
        var subject = subject(message);
        if (subject.equals("the store is away")) throw new IllegalStateException(subject);
        read.add(subject);
        return switch (subject.split(" ", 2)[0]) {
            case "unclear" -> Fate.UNCLEAR;
            case "later" -> Fate.LATER;
            default -> Fate.DONE;
        };
    }

    private void remove(int number) {
        try {
            var store = SESSION.getStore("imap");
            store.connect("127.0.0.1", server.getImap().getPort(), "bounce", "secret");
            try (store;
                    var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                inbox.getMessage(number).setFlag(Flags.Flag.DELETED, true);
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private BounceMailbox mailbox(InstantSource system) {
        var login = new Login("127.0.0.1", server.getImap().getPort(), "bounce", "secret");
        var settings =
                new ImapSettings(login, Security.NONE, "INBOX", UNCLEAR, Duration.ofDays(30), Duration.ofSeconds(5));
        return new BounceMailbox(settings, system);
    }

    private void deliver(String subject, Instant at) throws MessagingException, FolderException {
        inbox().appendMessage(message("Subject: " + subject + "\r\n\r\nText\r\n"), new Flags(), Date.from(at));
    }

    private MailFolder inbox() throws FolderException {
        return server.getManagers()
                .getImapHostManager()
                .getInbox(server.getUserManager().getUser("bounce"));
    }

    private List<String> subjects(String folder) throws MessagingException {
        var found = server.getManagers()
                .getImapHostManager()
                .getFolder(server.getUserManager().getUser("bounce"), folder);
        var subjects = new ArrayList<String>();
        for (var stored : found.getMessages())
            subjects.add(stored.getMimeMessage().getSubject());
        return subjects;
    }

    private static MimeMessage message(String text) throws MessagingException {
        return new MimeMessage(SESSION, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String subject(byte[] message) {
        return new String(message, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("Subject: "))
                .findFirst()
                .orElseThrow()
                .substring("Subject: ".length());
    }
}
