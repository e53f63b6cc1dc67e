package dk.samspil.notification.mail;

import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.mail.ProgressLetters.FeedbackLetter;
import dk.samspil.notification.mail.ProgressLetters.ParticipationLetter;
import dk.samspil.notification.mail.ProgressLetters.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What mails about a municipality's work tell: as progression-service has it at this moment. */
final class ProgressFacts {
    private static final String SERVICE = "progression-service";

    private final ProgressLetters letters;
    private final MunicipalityFacts municipalities;

    ProgressFacts(ProgressLetters letters, MunicipalityFacts municipalities) {
        this.letters = letters;
        this.municipalities = municipalities;
    }

    LetterFacts gather(Mail mail, PersonDetails recipient) {
        var order = mail.order();
        var facts = order.facts();
        var times = new LocalTimes(recipient.language());
        return switch (order.template()) {
            case RESEARCHER_ASSIGNED ->
                pair(facts, "researcher", _ -> municipalities.about(facts, "researcher", facts.person("researcher")));
            case RESEARCHER_ASSIGNED_TO_YOU ->
                pair(facts, "contact", letter -> municipalities.aboutContact(facts, new PersonId(letter.contact())));
            case RESEARCHER_RELEASED -> released(order, times);
            case RESEARCHER_UNAVAILABLE ->
                asked(
                        facts,
                        letter -> letter.filter(l -> l.isActive() && l.researcher() == null)
                                .map(_ -> Map.of()));
            case ONBOARDING_OVERDUE -> asked(facts, letter -> letter.flatMap(l -> overdue(order, l, times)));
            case FEEDBACK_REQUESTED, FEEDBACK_OVERDUE -> feedback(order, "requested", times);
            case FEEDBACK_GIVEN -> feedback(order, "given", times);
            default -> throw new IllegalArgumentException(order.template() + " is not about a municipality's work");
        };
    }

    /**
     * Of a municipality and its researcher, as long as they belong together.
     *
     * @param role what the one is whom the mail names
     * @param other that one
     */
    private LetterFacts pair(Facts facts, String role, Function<ParticipationLetter, LetterFacts> other) {
        // an order of an earlier release may not say in which programme
        if (facts.find("call").isEmpty()) return municipalities.about(facts, role, facts.person(role));
        var researcher = facts.person("researcher").value();
        return Asked.of(
                SERVICE,
                () -> participation(facts)
                        .filter(letter -> letter.isLedBy(researcher))
                        .map(other));
    }

    /** Unless the same researcher leads it once more. */
    private LetterFacts released(MailOrder order, LocalTimes times) {
        var facts = order.facts();
        return asked(
                facts,
                letter ->
                        letter.filter(l -> l.isLedBy(order.recipient().value())).isPresent()
                                ? Optional.empty()
                                : Optional.of(Map.of(
                                        "withdrawn", facts.says("reason", "withdrawn"),
                                        "unassignedAt", times.dateTime(facts.instant("unassignedAt")))));
    }

    /** All that is late by now, as long as the step is that the mail is about. */
    private static Optional<Map<String, Object>> overdue(
            MailOrder order, ParticipationLetter letter, LocalTimes times) {
        var due = LocalDate.parse(order.facts().text("dueOn"));
        var late = letter.steps().stream()
                .filter(step -> step.owner().equals("municipality")
                        && step.completedAt() == null
                        && !step.dueOn().isAfter(due))
                .toList();
        var concerned = letter.isActive()
                && late.stream().anyMatch(step -> order.facts().says("step", step.step()));
        return concerned ? Optional.of(Map.of("steps", steps(late, times))) : Optional.empty();
    }

    private static List<Map<String, String>> steps(List<Step> late, LocalTimes times) {
        return late.stream()
                .map(step -> Map.of(
                        "step", StepNames.of(step.step(), times.language()),
                        "dueOn", times.date(step.dueOn())))
                .toList();
    }

    private LetterFacts feedback(MailOrder order, String state, LocalTimes times) {
        var facts = order.facts();
        return Asked.of(
                SERVICE,
                () -> letters.feedback(facts.text("feedback"), order.recipient().value())
                        .filter(letter -> letter.expected() && letter.state().equals(state))
                        .map(letter -> municipalities.told(facts, feedback(letter, times))));
    }

    private static Map<String, Object> feedback(FeedbackLetter letter, LocalTimes times) {
        return Map.of("title", letter.title(), "dueOn", times.date(letter.dueOn()));
    }

    private LetterFacts asked(
            Facts facts, Function<Optional<ParticipationLetter>, Optional<Map<String, Object>>> values) {
        return Asked.of(
                SERVICE, () -> values.apply(participation(facts)).map(told -> municipalities.told(facts, told)));
    }

    private Optional<ParticipationLetter> participation(Facts facts) {
        return letters.participation(facts.text("call"), facts.text("municipality"));
    }
}
