package dk.samspil.notification.mail;

import dk.samspil.notification.domain.Template;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Services that say what one template needs to be written, in words of somebody who means harm. */
record HostileServices(Template template, IntFunction<String> value)
        implements ConferenceLetters, ProgrammeLetters, ProgressLetters {
    static final String MEETING_UID = "m1@meetings.samspil.dk";
    static final Instant STARTS = Instant.parse("2015-10-26T08:00:00Z");
    static final Instant ENDS = STARTS.plusSeconds(3600);

    @Override
    public Optional<ConferenceLetter> find(String invitation) {
        var state = switch (template) {
            case INVITATION, REMINDER -> "open";
            case SEAT_WAITLISTED -> "waitlisted";
            default -> "confirmed";
        };
        return Optional.of(new ConferenceLetter(
                "i.tok-en_",
                title(),
                STARTS,
                ENDS,
                venue(),
                state,
                7L,
                4,
                1,
                template == Template.CONFERENCE_CANCELLED,
                value.apply(8),
                Unharmed.CODE));
    }

    @Override
    public Optional<AgendaLetter> agenda(String conference, String person) {
        var session = new SessionLetter("s", new Title(value.apply(9), value.apply(10)), STARTS, ENDS, value.apply(11));
        return Optional.of(new AgendaLetter(
                title(), STARTS, venue(), 2, template == Template.SPEAKER_CANCELLED ? List.of() : List.of(session)));
    }

    @Override
    public Optional<MeetingLetter> meeting(String meeting, String person) {
        return Optional.of(new MeetingLetter(
                MEETING_UID,
                new Text(value.apply(1), value.apply(2)),
                STARTS,
                ENDS,
                value.apply(7),
                template == Template.REFERENCE_MEETING_CANCELLED ? "cancelled" : "moved",
                0,
                value.apply(8),
                List.of(new Text(value.apply(9), value.apply(10)), new Text(value.apply(11), value.apply(12))),
                true));
    }

    @Override
    public Optional<MessageLetter> message(String message) {
        return Optional.of(new MessageLetter(
                new Text(value.apply(1), value.apply(2)), new Text(value.apply(13), value.apply(14))));
    }

    @Override
    public Optional<CallLetter> call(String call) {
        return Optional.empty();
    }

    @Override
    public Optional<ParticipationLetter> participation(String call, String municipality) {
        return Optional.empty();
    }

    @Override
    public Optional<FeedbackLetter> feedback(String feedback, String person) {
        var state = template == Template.FEEDBACK_GIVEN ? "given" : "requested";
        return Optional.of(new FeedbackLetter(state, true, value.apply(1), LocalDate.parse("2014-09-08")));
    }

    private Title title() {
        return new Title(value.apply(1), value.apply(2));
    }

    private Venue venue() {
        return new Venue(value.apply(5), value.apply(6));
    }
}
