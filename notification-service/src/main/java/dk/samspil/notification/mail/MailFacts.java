package dk.samspil.notification.mail;

import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.PersonDetails;

/** What mails tell, gathered from wherever it is kept. */
final class MailFacts {
    private final MunicipalityFacts municipalities;
    private final CallFacts calls;
    private final ConferenceFacts conferences;
    private final AgendaFacts agendas;
    private final ProgrammeFacts programme;
    private final ProgressFacts progress;

    MailFacts(MunicipalityFacts municipalities, LetterWriter.Sources sources, LetterWriter.Letterhead letterhead) {
        this.municipalities = municipalities;
        this.calls = new CallFacts(sources.programme(), municipalities);
        this.conferences = new ConferenceFacts(sources.conferences(), letterhead.home(), letterhead.ids());
        this.agendas = new AgendaFacts(sources.conferences());
        this.programme = new ProgrammeFacts(sources.programme());
        this.progress = new ProgressFacts(sources.progress(), municipalities);
    }

    LetterFacts gather(Mail mail, PersonDetails recipient) {
        return switch (mail.order().template()) {
            case CALL_ANNOUNCED, CALL_DEADLINE_MOVED, CALL_CLOSED -> calls.gather(mail, recipient);
            case INVITATION,
                    REMINDER,
                    SEAT_CONFIRMED,
                    SEAT_WAITLISTED,
                    SEAT_PROMOTED,
                    REGISTRATION_CANCELLED,
                    CONFERENCE_MOVED,
                    CONFERENCE_CANCELLED,
                    EVALUATION -> conferences.gather(mail, recipient);
            case SPEAKER_ASSIGNED, SPEAKER_CANCELLED, AGENDA_RELEASED -> agendas.gather(mail, recipient);
            case REFERENCE_MEETING_SCHEDULED, REFERENCE_MEETING_MOVED, REFERENCE_MEETING_CANCELLED, MESSAGE ->
                programme.gather(mail, recipient);
            case RESEARCHER_ASSIGNED,
                    RESEARCHER_ASSIGNED_TO_YOU,
                    RESEARCHER_RELEASED,
                    RESEARCHER_UNAVAILABLE,
                    ONBOARDING_OVERDUE,
                    FEEDBACK_REQUESTED,
                    FEEDBACK_GIVEN,
                    FEEDBACK_OVERDUE -> progress.gather(mail, recipient);
            default -> municipalities.gather(mail, recipient);
        };
    }
}
