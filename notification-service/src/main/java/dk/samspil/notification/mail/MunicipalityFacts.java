package dk.samspil.notification.mail;

import dk.samspil.notification.application.Recipients;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.ContactRole;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.mail.LetterFacts.Gathered;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What mails about a municipality's part in the collaboration tell. */
final class MunicipalityFacts {
    private final UnaryOperator<String> municipalityName;
    private final Recipients recipients;
    private final DigestFacts digests;

    MunicipalityFacts(UnaryOperator<String> municipalityName, Recipients recipients) {
        this.municipalityName = municipalityName;
        this.recipients = recipients;
        this.digests = new DigestFacts(municipalityName);
    }

    LetterFacts gather(Mail mail, PersonDetails recipient) {
        var facts = mail.order().facts();
        var times = new LocalTimes(recipient.language());
        return switch (mail.order().template()) {
            case CONTACT_TAKEN_OVER, CONTACT_HANDED_OVER ->
                told(facts, Map.of("handedOverAt", times.dateTime(facts.instant("handedOverAt"))));
            case RECEIPT -> told(facts, receipt(facts, times));
            case WAITING_LIST -> told(facts, waitingList(facts, times));
            case SEAT_OFFER ->
                told(
                        facts,
                        Map.of(
                                "promoted", facts.says("reason", "promoted"),
                                "expiresAt", times.dateTime(facts.instant("expiresAt"))));
            case OFFER_LAPSED -> told(facts, Map.of("lapsedAt", times.dateTime(facts.instant("lapsedAt"))));
            case WITHDRAWAL_CONFIRMED ->
                told(facts, Map.of("withdrawnAt", times.dateTime(facts.instant("withdrawnAt"))));
            case DIGEST -> Gathered.of(digests.gather(mail.order(), times));
            case APPLICATION_RETRACTED ->
                told(facts, Map.of("retractedAt", times.dateTime(facts.instant("retractedAt"))));
            default -> told(facts, Map.of());
        };
    }

    private static Map<String, Object> receipt(Facts facts, LocalTimes times) {
        return Map.of(
                "submittedAt", times.dateTime(facts.instant("submittedAt")),
                "reference", facts.find("reference").orElse(""));
    }

    private static Map<String, Object> waitingList(Facts facts, LocalTimes times) {
        return Map.of(
                "position", facts.text("position"),
                "placesTaken", facts.says("reason", "places-taken"),
                "decided", facts.says("reason", "decided"),
                "asOf", times.dateTime(facts.instant("waitlistedAt")));
    }

    /** The contact, as whoever was asked has it, or who has taken over from them: news of that may be here first. */
    LetterFacts aboutContact(Facts facts, PersonId contact) {
        var role = new ContactRole.Id(facts.text("call"), facts.text("municipality"));
        return about(facts, "contact", recipients.speaker(role, contact));
    }

    /** The other person's details: not known yet, or erased in the meantime. */
    LetterFacts about(Facts facts, String role, PersonId person) {
        var contact = recipients.contacts().find(person).map(found -> found.state());
        if (contact.filter(Contact::isErased).isPresent()) return new LetterFacts.Outdated();
        return contact.flatMap(Contact::details)
                .<LetterFacts>map(details -> told(facts, named(role, details)))
                .orElseGet(LetterFacts.Missing::new);
    }

    private static Map<String, Object> named(String role, PersonDetails details) {
        return Map.of(
                role,
                details.name(),
                role + "Email",
                details.email(),
                role + "Title",
                details.title().orElse(""));
    }

    Gathered told(Facts facts, Map<String, Object> values) {
        var all = new HashMap<>(values);
        all.put("municipality", municipalityName.apply(facts.text("municipality")));
        return Gathered.of(all);
    }
}
