package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A conference-service that says what a test wants it to. */
final class Conference implements ConferenceLetters {
    static final String CONFERENCE = "c".repeat(26);
    static final String INVITATION = CONFERENCE + "-" + "a".repeat(26);
    static final String SESSION = "s".repeat(26);
    static final long TICKET = 151;
    static final String CODE = "ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567";
    static final Instant STARTS = Instant.parse("2015-10-26T08:00:00Z");
    private static final Duration LENGTH = Duration.ofMinutes(390);

    private String state = "open";
    private @Nullable Long ticket = TICKET;
    private @Nullable Integer sequence = 0;
    private Instant startsAt = STARTS;
    private @Nullable String code = CODE;
    private boolean cancelled;
    private boolean speaks = true;
    private @Nullable RuntimeException failure;

    void becomes(String next, @Nullable Long with) {
        state = next;
        ticket = with;
    }

    void isNumbered(@Nullable Integer next) {
        sequence = next;
    }

    void moves(Instant to, int next) {
        startsAt = to;
        sequence = next;
    }

    void isCalledOff(int next) {
        cancelled = true;
        sequence = next;
    }

    void knowsOfNoTickets() {
        code = null;
    }

    void speaksNoMore() {
        speaks = false;
    }

    void fails(RuntimeException how) {
        failure = how;
    }

    @Override
    public Optional<ConferenceLetter> find(String invitation) {
        if (failure != null) throw failure;
        assertThat(invitation).isEqualTo(INVITATION);
        return Optional.of(new ConferenceLetter(
                "i.tok-en_",
                new Title("Læring der ses", "Learning made visible"),
                startsAt,
                startsAt.plus(LENGTH),
                new Venue("Odeon", "Odeons Kvarter 1, 5000 Odense"),
                state,
                ticket,
                state.equals("waitlisted") ? 4 : null,
                sequence,
                cancelled ? true : null,
                cancelled ? "Storm" : null,
                state.equals("confirmed") && !cancelled ? code : null));
    }

    @Override
    public Optional<AgendaLetter> agenda(String conference, String person) {
        if (failure != null) throw failure;
        assertThat(conference).isEqualTo(CONFERENCE);
        var session = new SessionLetter(
                SESSION,
                new Title("Ro i klassen", "Calm in class"),
                startsAt.plusSeconds(3600),
                startsAt.plusSeconds(7200),
                "Sal B");
        return Optional.of(new AgendaLetter(
                new Title("Læring der ses", "Learning made visible"),
                startsAt,
                new Venue("Odeon", "Odeons Kvarter 1, 5000 Odense"),
                2,
                speaks ? List.of(session) : List.of()));
    }
}
