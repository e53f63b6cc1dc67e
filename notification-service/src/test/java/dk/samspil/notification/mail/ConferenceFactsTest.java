package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.application.Letter.Attachment;
import dk.samspil.notification.application.Letters.Writing;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Template;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConferenceFactsTest {
    private final Pen pen = new Pen();

    @Test
    void takesTheConferenceAsItIsNow() {
        var letter = pen.written(Template.INVITATION, Language.DA);
        assertThat(letter.subject()).isEqualTo("Invitation: Læring der ses, mandag den 26. oktober 2015");
        assertThat(letter.text())
                .contains("kl. 09.00–15.30", "Odeon, Odeons Kvarter 1", "https://samspil.example/i#i.tok-en_");
        assertThat(letter.enclosures().calendar()).isEmpty();

        pen.conference.moves(Conference.STARTS.plus(Duration.ofDays(1)), 1);
        assertThat(pen.written(Template.INVITATION, Language.DA).subject()).contains("tirsdag den 27. oktober 2015");
    }

    @ParameterizedTest
    @EnumSource(
            value = Template.class,
            names = {"SEAT_CONFIRMED", "SEAT_PROMOTED"})
    void putsTheConferenceIntoTheCalendar(Template template) {
        pen.conference.becomes("confirmed", Conference.TICKET);
        pen.conference.isNumbered(2);
        assertThat(Pen.entry(pen.written(template, Language.EN)))
                .contains("METHOD:REQUEST", "UID:" + Conference.INVITATION + "@samspil.example", "SEQUENCE:2")
                .contains(
                        "SUMMARY:Learning made visible",
                        "DTSTART;TZID=Europe/Copenhagen:20151026T090000",
                        "mailto:soeren@aeroe.example");
    }

    @Test
    void takesTheConferenceOutOfTheCalendarOfWhoeverGivesUpASeat() {
        pen.conference.becomes("cancelled", null);
        pen.conference.isNumbered(1);
        pen.knows("seat", "true");
        var letter = pen.written(Template.REGISTRATION_CANCELLED, Language.DA);
        assertThat(letter.text()).contains("fjerner aftalen fra din kalender", "https://samspil.example/i#i.tok-en_");
        assertThat(Pen.entry(letter))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1")
                .contains("UID:" + Conference.INVITATION + "@samspil.example");
    }

    @Test
    void takesNothingOutOfTheCalendarOfWhoeverHasOnlyWaited() {
        pen.conference.becomes("cancelled", null);
        pen.knows("seat", "false");
        var letter = pen.written(Template.REGISTRATION_CANCELLED, Language.DA);
        assertThat(letter.text()).doesNotContain("kalender");
        assertThat(letter.enclosures().calendar()).isEmpty();
    }

    @Test
    void leadsNobodyToAnInvitationThatWasTakenBack() {
        pen.conference.becomes("withdrawn", null);
        assertThat(pen.written(Template.REGISTRATION_CANCELLED, Language.EN).text())
                .doesNotContain("i#i.tok-en_")
                .contains("Go to Samspil: https://samspil.example/");
    }

    @Test
    void invitesNobodyWhoWasReleasedWhileTheMailWaited() {
        assertThat(pen.write(Template.INVITATION)).isInstanceOf(Writing.Written.class);
        pen.conference.becomes("withdrawn", null);
        assertThat(pen.write(Template.INVITATION)).isInstanceOf(Writing.Superseded.class);
        assertThat(pen.write(Template.REMINDER)).isInstanceOf(Writing.Superseded.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Template.class,
            names = {"SEAT_CONFIRMED", "SEAT_PROMOTED", "CONFERENCE_MOVED"})
    void whoeverHasASeatGetsATicketInTheirLanguage(Template template) {
        pen.conference.becomes("confirmed", Conference.TICKET);
        var danish = pen.written(template, Language.DA);
        assertThat(danish.text()).contains("illet").contains("vedhæftet");
        assertThat(danish.enclosures().attachments())
                .extracting(Attachment::name)
                .containsExactly("Billet.pdf");
        assertThat(pen.written(template, Language.EN).enclosures().attachments())
                .extracting(Attachment::name)
                .containsExactly("Ticket.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "INVITATION, open",
        "REMINDER, open",
        "SEAT_WAITLISTED, waitlisted",
        "CONFERENCE_MOVED, waitlisted",
        "CONFERENCE_MOVED, open",
        "EVALUATION, confirmed"
    })
    void nobodyElseGetsATicket(Template template, String state) {
        pen.conference.becomes(state, Conference.TICKET);
        var letter = pen.written(template, Language.EN);
        assertThat(letter.text()).doesNotContain("ticket");
        assertThat(letter.enclosures().attachments()).isEmpty();
    }

    @Test
    void aConferenceServiceThatKnowsOfNoTicketsHoldsUpNoMail() {
        pen.conference.becomes("confirmed", Conference.TICKET);
        pen.conference.knowsOfNoTickets();
        var letter = pen.written(Template.SEAT_CONFIRMED, Language.DA);
        assertThat(letter.text()).doesNotContain("billet");
        assertThat(letter.enclosures().attachments()).isEmpty();
        assertThat(letter.enclosures().calendar()).isPresent();
    }

    /** The race of I14: a conference is moved while mails about it go out. */
    @Test
    void whoeverWasToldTheOldTimeGetsACorrectionWithAHigherNumber() {
        pen.conference.becomes("confirmed", Conference.TICKET);
        var before = pen.written(Template.SEAT_CONFIRMED, Language.DA);
        pen.conference.moves(Conference.STARTS.plus(Duration.ofDays(1)), 1);
        pen.knows("startsAt", "2015-10-27T08:00:00Z");
        pen.knows("endsAt", "2015-10-27T14:30:00Z");

        assertThat(Pen.entry(before)).contains("SEQUENCE:0", "DTSTART;TZID=Europe/Copenhagen:20151026T090000");
        for (var template : List.of(Template.SEAT_CONFIRMED, Template.CONFERENCE_MOVED)) {
            var after = pen.written(template, Language.DA);
            assertThat(after.text()).contains("27. oktober 2015").doesNotContain("26. oktober");
            assertThat(Pen.entry(after))
                    .contains(
                            "UID:" + Conference.INVITATION,
                            "SEQUENCE:1",
                            "DTSTART;TZID=Europe/Copenhagen:20151027T090000");
        }
    }

    /** An earlier release of conference-service numbers no entries, and does not say what was given up. */
    @Test
    void endsAnEntryAfterItsBeginningWhereNothingIsNumbered() {
        pen.conference.isNumbered(null);
        pen.conference.becomes("confirmed", Conference.TICKET);
        assertThat(Pen.entry(pen.written(Template.SEAT_CONFIRMED, Language.DA))).contains("SEQUENCE:0");
        pen.conference.becomes("cancelled", null);
        assertThat(Pen.entry(pen.written(Template.REGISTRATION_CANCELLED, Language.DA)))
                .contains("METHOD:CANCEL", "SEQUENCE:1");
    }

    @ParameterizedTest
    @CsvSource({
        "INVITATION, declined",
        "INVITATION, confirmed",
        "INVITATION, withdrawn",
        "INVITATION, expired",
        "REMINDER, declined",
        "REMINDER, accepted",
        "REMINDER, confirmed",
        "REMINDER, waitlisted",
        "REMINDER, cancelled",
        "REMINDER, withdrawn",
        "REMINDER, expired",
        "SEAT_CONFIRMED, cancelled",
        "SEAT_CONFIRMED, waitlisted",
        "SEAT_CONFIRMED, accepted",
        "SEAT_WAITLISTED, declined",
        "SEAT_WAITLISTED, confirmed",
        "SEAT_PROMOTED, cancelled",
        "REGISTRATION_CANCELLED, confirmed",
        "REGISTRATION_CANCELLED, accepted",
        "CONFERENCE_MOVED, declined",
        "CONFERENCE_MOVED, cancelled",
        "CONFERENCE_MOVED, withdrawn",
        "CONFERENCE_CANCELLED, confirmed",
        "EVALUATION, cancelled"
    })
    void doesNotTellWhatIsSoNoLonger(Template template, String now) {
        pen.conference.becomes(now, now.equals("accepted") ? null : Conference.TICKET);
        assertThat(pen.write(template)).isInstanceOf(Writing.Superseded.class);
    }

    @ParameterizedTest
    @CsvSource({"SEAT_CONFIRMED, confirmed", "SEAT_PROMOTED, confirmed", "SEAT_WAITLISTED, waitlisted"})
    void doesNotTellOfARegistrationThatWasGivenUpAndMadeAnew(Template template, String now) {
        pen.conference.becomes(now, Conference.TICKET);
        assertThat(pen.write(template)).isInstanceOf(Writing.Written.class);
        pen.conference.becomes(now, Conference.TICKET + 1);
        assertThat(pen.write(template)).isInstanceOf(Writing.Superseded.class);
    }

    @ParameterizedTest
    @CsvSource({
        "confirmed, Du har stadig din plads, true",
        "waitlisted, Du står stadig på ventelisten, false",
        "open, Du har ikke svaret, false"
    })
    void tellsEverybodyWhoMayComeThatItHasMoved(String state, String says, boolean entry) {
        pen.conference.becomes(state, Conference.TICKET);
        pen.conference.moves(Conference.STARTS.plus(Duration.ofDays(1)), 3);
        pen.knows("startsAt", "2015-10-27T08:00:00Z");
        pen.knows("endsAt", "2015-10-27T14:30:00Z");
        var letter = pen.written(Template.CONFERENCE_MOVED, Language.DA);
        assertThat(letter.subject()).isEqualTo("Flyttet: Læring der ses, nu tirsdag den 27. oktober 2015");
        assertThat(letter.text()).contains(says, "https://samspil.example/i#i.tok-en_");
        assertThat(letter.enclosures().calendar().isPresent()).isEqualTo(entry);
        if (entry) {
            assertThat(Pen.entry(letter))
                    .contains("METHOD:REQUEST", "SEQUENCE:3", "DTSTART;TZID=Europe/Copenhagen:20151027T090000");
        }
    }

    @Test
    void leavesItToTheLaterMailWhereItHasMovedOnceMore() {
        pen.conference.becomes("confirmed", Conference.TICKET);
        pen.conference.moves(Conference.STARTS.plus(Duration.ofDays(2)), 4);
        pen.knows("startsAt", "2015-10-27T08:00:00Z");
        assertThat(pen.write(Template.CONFERENCE_MOVED)).isInstanceOf(Writing.Superseded.class);
    }

    @ParameterizedTest
    @CsvSource({"confirmed, true", "waitlisted, false", "open, false"})
    void takesAConferenceThatIsCalledOffOutOfTheCalendar(String state, boolean entry) {
        pen.conference.becomes(state, Conference.TICKET);
        pen.conference.isCalledOff(5);
        var letter = pen.written(Template.CONFERENCE_CANCELLED, Language.EN);
        assertThat(letter.text()).contains("has unfortunately been called off", "The reason: Storm");
        assertThat(letter.enclosures().calendar().isPresent()).isEqualTo(entry);
        if (entry) assertThat(Pen.entry(letter)).contains("METHOD:CANCEL", "SEQUENCE:5");
    }

    @ParameterizedTest
    @EnumSource(
            value = Template.class,
            names = {"INVITATION", "REMINDER", "SEAT_CONFIRMED", "SEAT_WAITLISTED", "CONFERENCE_MOVED", "EVALUATION"})
    void tellsNothingElseOfAConferenceThatIsCalledOff(Template template) {
        pen.asToldIn(template);
        pen.conference.isCalledOff(5);
        assertThat(pen.write(template)).isInstanceOf(Writing.Superseded.class);
    }

    @Test
    void waitsForAConferenceServiceThatDoesNotAnswerOrRefuses() {
        pen.conference.fails(new IllegalStateException("away"));
        assertThat(pen.write(Template.REMINDER)).isInstanceOf(Writing.NotYet.class);
        pen.conference.fails(new LetterRefused("403", new IllegalStateException()));
        assertThat(pen.write(Template.AGENDA_RELEASED)).isInstanceOf(Writing.NotYet.class);
    }
}
