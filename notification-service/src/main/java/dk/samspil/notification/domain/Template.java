package dk.samspil.notification.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** What a mail is about. The codes are file names and part of mails' identity: they never change. */
public enum Template {
    CALL_ANNOUNCED("call-announced", Category.NEWS),
    CALL_DEADLINE_MOVED("call-deadline-moved", Category.NEWS),
    CALL_CLOSED("call-closed", Category.SERVICE),
    CONTACT_TAKEN_OVER("contact-taken-over", Category.SERVICE),
    CONTACT_HANDED_OVER("contact-handed-over", Category.SERVICE),
    RECEIPT("receipt", Category.SERVICE),
    WAITING_LIST("waiting-list", Category.SERVICE),
    APPLICATION_DECLINED("application-declined", Category.SERVICE),
    SEAT_OFFER("seat-offer", Category.SERVICE),
    OFFER_LAPSED("offer-lapsed", Category.SERVICE),
    WELCOME("welcome", Category.SERVICE),
    WITHDRAWAL_CONFIRMED("withdrawal-confirmed", Category.SERVICE),
    RESEARCHER_ASSIGNED("researcher-assigned", Category.SERVICE),
    RESEARCHER_ASSIGNED_TO_YOU("researcher-assigned-to-you", Category.SERVICE),
    INVITATION("invitation", Category.INVITATION),
    SEAT_CONFIRMED("seat-confirmed", Category.SERVICE),
    SEAT_WAITLISTED("seat-waitlisted", Category.SERVICE),
    SEAT_PROMOTED("seat-promoted", Category.SERVICE),
    REGISTRATION_CANCELLED("registration-cancelled", Category.SERVICE),
    REFERENCE_MEMBER_APPOINTED("reference-member-appointed", Category.SERVICE),
    REFERENCE_MEETING_SCHEDULED("reference-meeting-scheduled", Category.SERVICE),
    REFERENCE_MEETING_MOVED("reference-meeting-moved", Category.SERVICE),
    REFERENCE_MEETING_CANCELLED("reference-meeting-cancelled", Category.SERVICE),
    MESSAGE("message", Category.SERVICE),
    APPLICATION_RETRACTED("application-retracted", Category.SERVICE),
    RESEARCHER_RELEASED("researcher-released", Category.SERVICE),
    RESEARCHER_UNAVAILABLE("researcher-unavailable", Category.SERVICE),
    ONBOARDING_OVERDUE("onboarding-overdue", Category.SERVICE),
    FEEDBACK_REQUESTED("feedback-requested", Category.SERVICE),
    FEEDBACK_GIVEN("feedback-given", Category.SERVICE),
    FEEDBACK_OVERDUE("feedback-overdue", Category.SERVICE),
    REMINDER("reminder", Category.INVITATION),
    CONFERENCE_MOVED("conference-moved", Category.SERVICE),
    CONFERENCE_CANCELLED("conference-cancelled", Category.SERVICE),
    SPEAKER_ASSIGNED("speaker-assigned", Category.SERVICE),
    SPEAKER_CANCELLED("speaker-cancelled", Category.SERVICE),
    AGENDA_RELEASED("agenda-released", Category.SERVICE),
    EVALUATION("evaluation", Category.INVITATION),
    DIGEST("digest", Category.DIGEST);

    private final String code;
    private final Category category;

    Template(String code, Category category) {
        this.code = code;
        this.category = category;
    }

    /** The template with this code. */
    public static Optional<Template> of(String code) {
        return Stream.of(values()).filter(t -> t.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public Category category() {
        return category;
    }
}
