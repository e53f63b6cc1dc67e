package dk.samspil.conference.application;

import dk.samspil.conference.domain.Answer;
import dk.samspil.conference.domain.AnswerOutcome;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.messaging.aggregate.Change;
import java.time.Clock;

/** Takes a person's answer to an invitation. The same answer again changes nothing. */
public final class AnswerInvitation {
    private final Invitations invitations;
    private final Conferences conferences;
    private final Clock clock;

    public AnswerInvitation(Invitations invitations, Conferences conferences, Clock clock) {
        this.invitations = invitations;
        this.conferences = conferences;
        this.clock = clock;
    }

    public record Command(InvitationId invitation, Answer answer) {}

    public AnswerOutcome handle(Command command) {
        var id = command.invitation();
        var now = clock.instant();
        if (conferences.find(id.conference()).orElseThrow().state().hasStarted(now)) return AnswerOutcome.EXPIRED;
        var outcome = invitations.change(id, AnswerOutcome.class, current -> {
            var reply = current.orElseThrow().answer(command.answer(), now);
            return reply.news().isEmpty()
                    ? Change.none(reply.outcome())
                    : Change.to(reply.next(), reply.news(), reply.outcome());
        });
        return command.answer() == Answer.ACCEPT && isTurnedDown(id) ? AnswerOutcome.REGISTERED_ELSEWHERE : outcome;
    }

    /** The step on the seats has been taken by now, and may have found that the person is registered elsewhere. */
    private boolean isTurnedDown(InvitationId id) {
        return invitations.find(id).orElseThrow().state().isTurnedDown();
    }
}
