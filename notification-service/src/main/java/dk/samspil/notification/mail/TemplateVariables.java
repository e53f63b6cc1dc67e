package dk.samspil.notification.mail;

import dk.samspil.notification.domain.Template;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each template is given: a text that asks for anything else is refused at start-up. */
final class TemplateVariables {
    private static final Set<String> ALWAYS = Set.of("name", "home");
    private static final Set<String> CONFERENCE = Set.of("title", "date", "from", "to", "venue", "address", "link");
    private static final Set<String> AGENDA =
            Set.of("title", "date", "venue", "hasSessions", "sessions", "begins", "ends", "session", "room");
    private static final Set<String> MEETING = Set.of("title", "date", "from", "to", "place");

    private TemplateVariables() {}

    static Set<String> of(Template template) {
        return union(ALWAYS, own(template));
    }

    private static Set<String> own(Template template) {
        return switch (template) {
            case CALL_ANNOUNCED -> Set.of("municipality", "places", "opensAt", "deadline");
            case CALL_DEADLINE_MOVED -> Set.of("municipality", "deadline");
            case CALL_CLOSED -> Set.of("places", "taken", "waiting", "undecided", "closedAt", "selection");
            case CONTACT_TAKEN_OVER, CONTACT_HANDED_OVER -> Set.of("municipality", "handedOverAt");
            case RECEIPT -> Set.of("municipality", "submittedAt", "reference");
            case WAITING_LIST -> Set.of("municipality", "position", "placesTaken", "decided", "asOf");
            case APPLICATION_DECLINED, WELCOME, REFERENCE_MEMBER_APPOINTED -> Set.of("municipality");
            case SEAT_OFFER -> Set.of("municipality", "promoted", "expiresAt");
            case OFFER_LAPSED -> Set.of("municipality", "lapsedAt");
            case WITHDRAWAL_CONFIRMED -> Set.of("municipality", "withdrawnAt");
            case RESEARCHER_ASSIGNED -> Set.of("municipality", "researcher", "researcherEmail", "researcherTitle");
            case RESEARCHER_ASSIGNED_TO_YOU -> Set.of("municipality", "contact", "contactEmail", "contactTitle");
            case APPLICATION_RETRACTED -> Set.of("municipality", "retractedAt");
            case RESEARCHER_RELEASED -> Set.of("municipality", "withdrawn", "unassignedAt");
            case RESEARCHER_UNAVAILABLE -> Set.of("municipality");
            case ONBOARDING_OVERDUE -> Set.of("municipality", "steps", "step", "dueOn");
            case FEEDBACK_REQUESTED, FEEDBACK_OVERDUE -> Set.of("municipality", "title", "dueOn");
            case FEEDBACK_GIVEN -> Set.of("municipality", "title");
            case INVITATION, REMINDER, EVALUATION -> CONFERENCE;
            case SEAT_CONFIRMED, SEAT_PROMOTED -> union(CONFERENCE, Set.of("ticket"));
            case REGISTRATION_CANCELLED -> union(CONFERENCE, Set.of("seat", "canReturn"));
            case CONFERENCE_MOVED -> union(CONFERENCE, Set.of("open", "confirmed", "waiting", "ticket"));
            case CONFERENCE_CANCELLED -> union(CONFERENCE, Set.of("confirmed", "reason"));
            case SPEAKER_ASSIGNED, SPEAKER_CANCELLED, AGENDA_RELEASED -> AGENDA;
            case REFERENCE_MEETING_SCHEDULED, REFERENCE_MEETING_MOVED ->
                union(MEETING, Set.of("hasAgenda", "agenda", "item"));
            case REFERENCE_MEETING_CANCELLED -> union(MEETING, Set.of("reason"));
            case MESSAGE -> Set.of("subject", "paragraphs", "paragraph");
            case DIGEST -> DigestFacts.variables();
            case SEAT_WAITLISTED -> union(CONFERENCE, Set.of("position"));
        };
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
