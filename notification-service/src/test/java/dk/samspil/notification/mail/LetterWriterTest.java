package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.application.InMemoryContacts;
import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Letters.Writing;
import dk.samspil.notification.application.SettableClock;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.mail.ConferenceLetters.ConferenceLetter;
import dk.samspil.notification.mail.ConferenceLetters.Title;
import dk.samspil.notification.mail.ConferenceLetters.Venue;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterWriterTest {
    private static final String INVITATION = "c".repeat(26) + "-" + "a".repeat(26);
    private static final PersonDetails RESEARCHER =
            new PersonDetails("Kim Forsker", "kim@uni.example", Optional.of("lektor"), Optional.empty(), Language.EN);

    private final InMemoryContacts contacts = new InMemoryContacts(new SettableClock(Orders.MONDAY));
    private static final long TICKET = 151;

    private String state = "open";
    private @Nullable Long ticket = TICKET;
    private boolean away;
    private final Programme programme = new Programme();
    private final LetterWriter writer = LetterWriter.of(
            Templates.load(),
            code -> code.equals("0461") ? "Odense Kommune" : code,
            contacts,
            this::letterOf,
            programme,
            new LetterWriter.Letterhead(Texts.SENDER, Texts.IDS, "https://samspil.example"));

    @BeforeEach
    void theResearcherIsKnown() {
        contacts.put(Orders.BO, new Contact(Orders.BO, new Contact.State.Known(RESEARCHER, 1)));
    }

    static Stream<Arguments> all() {
        return TemplatesTest.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasAllThatTheTextAsksFor(Template template, Language language) {
        asToldIn(template);
        var letter = written(template, language, "places-taken");
        assertThat(letter.text()).contains("Søren Ærø", "https://samspil.example/");
        assertThat(letter.recipient().language()).isEqualTo(language);
    }

    @Test
    void saysWhereAndWhyTheMunicipalityWaits() {
        assertThat(written(Template.WAITING_LIST, Language.DA, "places-taken").text())
                .contains("Odense Kommune står som nr. 7", "mandag den 1. september 2014 kl. 10.00")
                .contains("alle pladser allerede var besat")
                .doesNotContain("samlet vurdering");
        assertThat(written(Template.WAITING_LIST, Language.EN, "decided").text())
                .contains("number 7", "assessment of all applications")
                .doesNotContain("already taken");
    }

    @Test
    void saysUntilWhenAnOfferHoldsAndWhyItComes() {
        assertThat(written(Template.SEAT_OFFER, Language.DA, "promoted").text())
                .contains("til mandag den 15. september 2014 kl. 23.59", "nu er turen kommet til jer");
        assertThat(written(Template.SEAT_OFFER, Language.DA, "decided").text()).doesNotContain("turen kommet");
    }

    @Test
    void tellsOfTheResearcherAsKnownNow() {
        assertThat(written(Template.RESEARCHER_ASSIGNED, Language.DA, "").text())
                .contains("Kim Forsker, lektor, som I kan skrive til på kim@uni.example");
    }

    @Test
    void waitsForAResearcherWhoIsNotKnownYetAndTellsOfNoErasedOne() {
        contacts.put(Orders.BO, new Contact(Orders.BO, new Contact.State.Awaited(List.of())));
        assertThat(write(Template.RESEARCHER_ASSIGNED, Language.DA, "")).isInstanceOf(Writing.NotYet.class);
        contacts.put(Orders.BO, new Contact(Orders.BO, new Contact.State.Erased(3)));
        assertThat(write(Template.RESEARCHER_ASSIGNED, Language.DA, "")).isInstanceOf(Writing.Superseded.class);
    }

    @Test
    void takesTheConferenceAsItIsNow() {
        var letter = written(Template.INVITATION, Language.DA, "");
        assertThat(letter.subject()).isEqualTo("Invitation: Læring der ses, mandag den 26. oktober 2015");
        assertThat(letter.text())
                .contains("kl. 09.00–15.30", "Odeon, Odeons Kvarter 1", "https://samspil.example/i#i.tok-en_");
        assertThat(letter.enclosures().calendar()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void showsOthersNoTokenThatOpensAnything(Template template, Language language) {
        asToldIn(template);
        var masked = new MaskedLetters(writer, "https://samspil.example");
        var shown = ((Writing.Written) masked.write(mail(template, "places-taken"), Texts.person(language))).letter();
        var sent = written(template, language, "places-taken");
        assertThat(shown.html() + shown.text() + shown.enclosures()).doesNotContain("i.tok-en_");
        assertThat(shown.html()).isEqualTo(sent.html().replace("i.tok-en_", Placeholders.TOKEN));
        assertThat(shown.text()).isEqualTo(sent.text().replace("i.tok-en_", Placeholders.TOKEN));
    }

    @ParameterizedTest
    @EnumSource(
            value = Template.class,
            names = {"SEAT_CONFIRMED", "SEAT_PROMOTED"})
    void putsTheConferenceIntoTheCalendar(Template template) {
        state = "confirmed";
        assertThat(unfolded(written(template, Language.EN, "")))
                .contains("SUMMARY:Learning made visible", "DTSTART:20151026T080000Z", "mailto:soeren@aeroe.example");
    }

    @ParameterizedTest
    @CsvSource({
        "INVITATION, declined",
        "INVITATION, confirmed",
        "SEAT_CONFIRMED, cancelled",
        "SEAT_CONFIRMED, waitlisted",
        "SEAT_CONFIRMED, accepted",
        "SEAT_WAITLISTED, declined",
        "SEAT_WAITLISTED, confirmed",
        "SEAT_PROMOTED, cancelled",
        "REGISTRATION_CANCELLED, confirmed",
        "REGISTRATION_CANCELLED, accepted"
    })
    void doesNotTellWhatIsSoNoLonger(Template template, String now) {
        state = now;
        if (now.equals("accepted")) ticket = null;
        assertThat(write(template, Language.DA, "")).isInstanceOf(Writing.Superseded.class);
    }

    @ParameterizedTest
    @CsvSource({"SEAT_CONFIRMED, confirmed", "SEAT_PROMOTED, confirmed", "SEAT_WAITLISTED, waitlisted"})
    void doesNotTellOfARegistrationThatWasGivenUpAndMadeAnew(Template template, String now) {
        state = now;
        assertThat(write(template, Language.DA, "")).isInstanceOf(Writing.Written.class);
        ticket = TICKET + 1;
        assertThat(write(template, Language.DA, "")).isInstanceOf(Writing.Superseded.class);
    }

    @Test
    void waitsForAConferenceServiceThatDoesNotAnswer() {
        away = true;
        assertThat(write(Template.INVITATION, Language.DA, "")).isInstanceOf(Writing.NotYet.class);
    }

    @Test
    void callsToAMeetingWithItsAgendaAndAnEntry() {
        var letter = written(Template.REFERENCE_MEETING_SCHEDULED, Language.DA, "");
        assertThat(letter.subject()).isEqualTo("Møde i følgegruppen: Første møde, mandag den 6. oktober 2014");
        assertThat(letter.text()).contains("kl. 13.00–16.00", "Weidekampsgade 10", "Dagsorden:", "Mål og opfølgning");
        assertThat(unfolded(letter))
                .contains("METHOD:REQUEST", "UID:m1@meetings.samspil.dk", "SEQUENCE:0", "DTSTART:20141006T110000Z");
    }

    @Test
    void tellsWhyAMeetingIsCalledOffAndTakesItOutOfTheCalendar() {
        programme.becomes("cancelled", 0);
        var letter = written(Template.REFERENCE_MEETING_CANCELLED, Language.EN, "");
        assertThat(letter.text()).contains("has been called off", "The reason: Storm");
        assertThat(unfolded(letter)).contains("METHOD:CANCEL", "STATUS:CANCELLED");
    }

    @ParameterizedTest
    @CsvSource({
        "REFERENCE_MEETING_SCHEDULED, moved, 1, true",
        "REFERENCE_MEETING_SCHEDULED, cancelled, 0, true",
        "REFERENCE_MEETING_SCHEDULED, held, 0, true",
        "REFERENCE_MEETING_SCHEDULED, scheduled, 0, false",
        "REFERENCE_MEETING_MOVED, moved, 2, true",
        "REFERENCE_MEETING_MOVED, cancelled, 1, true",
        "REFERENCE_MEETING_CANCELLED, cancelled, 0, false"
    })
    void doesNotTellOfAMeetingWhatIsSoNoLonger(Template template, String now, int sequence, boolean expected) {
        programme.becomes(now, sequence);
        programme.expects(expected);
        assertThat(write(template, Language.DA, "")).isInstanceOf(Writing.Superseded.class);
    }

    @Test
    void writesAMessageAsItWasWrittenParagraphByParagraph() {
        var letter = written(Template.MESSAGE, Language.DA, "");
        assertThat(letter.subject()).isEqualTo("Nyt fra sekretariatet: *vigtigt*");
        assertThat(letter.text()).contains("Kære Søren Ærø", "Første linje.\n\n# Anden <b>linje</b>.");
        assertThat(letter.html()).doesNotContain("<b>", "<em>").contains("&lt;b&gt;");
        assertThat(letter.enclosures().calendar()).isEmpty();
        assertThat(written(Template.MESSAGE, Language.EN, "").subject()).isEqualTo("News");
    }

    @Test
    void waitsForARegistrationServiceThatDoesNotAnswerOrRefuses() {
        programme.fails(new IllegalStateException("away"));
        assertThat(write(Template.MESSAGE, Language.DA, "")).isInstanceOf(Writing.NotYet.class);
        programme.fails(new ProgrammeLetters.Refused("403", new IllegalStateException()));
        assertThat(write(Template.REFERENCE_MEETING_MOVED, Language.DA, "")).isInstanceOf(Writing.NotYet.class);
    }

    @Test
    void writesNothingOfAMessageThatThereIsNot() {
        programme.forgets();
        assertThat(write(Template.MESSAGE, Language.DA, "")).isInstanceOf(Writing.Superseded.class);
    }

    /** Lines of calendars are folded at 75 octets. */
    private static String unfolded(Letter letter) {
        return letter.enclosures().calendar().orElseThrow().replace("\r\n ", "");
    }

    private Optional<ConferenceLetter> letterOf(String invitation) {
        if (away) throw new IllegalStateException("away");
        assertThat(invitation).isEqualTo(INVITATION);
        return Optional.of(new ConferenceLetter(
                "i.tok-en_",
                new Title("Læring der ses", "Learning made visible"),
                Instant.parse("2015-10-26T08:00:00Z"),
                Instant.parse("2015-10-26T14:30:00Z"),
                new Venue("Odeon", "Odeons Kvarter 1, 5000 Odense"),
                state,
                ticket,
                state.equals("waitlisted") ? 4 : null));
    }

    private void asToldIn(Template template) {
        switch (template) {
            case REFERENCE_MEETING_CANCELLED -> programme.becomes("cancelled", 0);
            case SEAT_CONFIRMED, SEAT_PROMOTED -> state = "confirmed";
            case SEAT_WAITLISTED -> state = "waitlisted";
            case REGISTRATION_CANCELLED -> {
                state = "cancelled";
                ticket = null;
            }
            default -> state = "open";
        }
    }

    private Letter written(Template template, Language language, String reason) {
        return ((Writing.Written) write(template, language, reason)).letter();
    }

    private Writing write(Template template, Language language, String reason) {
        return writer.write(mail(template, reason), Texts.person(language));
    }

    private static Mail mail(Template template, String reason) {
        var facts = new HashMap<>(Map.of(
                "municipality",
                "0461",
                "invitation",
                INVITATION,
                "position",
                "7",
                "ticket",
                Long.toString(TICKET),
                "meeting",
                Programme.MEETING,
                "reason",
                reason,
                "researcher",
                Orders.BO.value(),
                "contact",
                Orders.BO.value()));
        facts.put("message", Programme.MESSAGE);
        facts.put("sequence", "0");
        for (var time : new String[] {
            "submittedAt", "waitlistedAt", "lapsedAt", "withdrawnAt", "handedOverAt", "closedAt", "opensAt", "deadline"
        }) {
            facts.put(time, "2014-09-01T08:00:00Z");
        }
        facts.put("expiresAt", "2014-09-15T21:59:59Z");
        for (var count : new String[] {"places", "taken", "waiting", "undecided"}) facts.put(count, "12");
        var order = new MailOrder(
                "/x/1", "flow", "", Orders.ANNE, template, new Facts(facts), Orders.MONDAY, Orders.MONDAY);
        return Mail.ordered(order, true, Orders.NOW).mail();
    }
}
