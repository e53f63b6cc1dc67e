package dk.samspil.notification.application.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.notification.application.InMemoryContacts;
import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Letter.Enclosures;
import dk.samspil.notification.application.Letter.WayOut;
import dk.samspil.notification.application.Letters.Writing;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.application.SettableClock;
import dk.samspil.notification.application.UpdateContact;
import dk.samspil.notification.application.rights.ChangePreferences.Answer;
import dk.samspil.notification.domain.Category;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Standing;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.domain.rights.Choice;
import dk.samspil.notification.domain.rights.Preferences;
import dk.samspil.notification.domain.rights.Way;
import dk.samspil.notification.messaging.rights.RightsSteps;
import dk.samspil.telemetry.TraceParent;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** I11: an opt-out stops invitations, news and digests, not service mail. */
class OptOutTest {
    private static final PersonDetails ANNE =
            new PersonDetails("Anne", "anne@x.example", Optional.empty(), Optional.empty(), Language.DA);

    private static final WayOut INVITATIONS =
            new WayOut(Category.INVITATION, URI.create("https://samspil.example/u/x"));

    private final SettableClock clock = new SettableClock(Orders.MONDAY);
    private final InMemoryContacts contacts = new InMemoryContacts(clock);
    private final InMemoryPreferences preferences = new InMemoryPreferences(clock);
    private final ChangePreferences change = new ChangePreferences(preferences, contacts, new Moments(clock, clock));
    private Optional<WayOut> wayOut = Optional.empty();
    private final WantedLetters letters = new WantedLetters(
            preferences,
            contacts,
            (_, to) -> new Writing.Written(
                    new Letter(to, "Emne", "Tekst", "<p>", "1", new Enclosures(Optional.empty(), List.of(), wayOut))));

    @BeforeEach
    void anneIsKnown() {
        preferences.useSteps(Steps.of(RightsSteps.endComplaint(new EndComplaint(contacts))));
        event(1).run(() -> new UpdateContact(contacts, new Moments(clock, clock))
                .handle(new UpdateContact.Command(Orders.ANNE, ANNE, 1)));
    }

    @Test
    void stopsWhatIsDeclinedAndNothingElse() {
        assertThat(choose(Set.of(Category.INVITATION))).isEqualTo(Answer.CHANGED);

        assertThat(write(Template.INVITATION)).isInstanceOf(Writing.Declined.class);
        for (var template : List.of(Template.CALL_ANNOUNCED, Template.DIGEST, Template.SEAT_CONFIRMED)) {
            assertThat(write(template)).as("%s", template).isInstanceOf(Writing.Written.class);
        }
    }

    @Test
    void serviceMailGoesOutWhateverIsDeclined() {
        choose(Set.of(Category.INVITATION, Category.NEWS, Category.DIGEST));

        for (var template : Template.values()) {
            var isWanted = write(template) instanceof Writing.Written;
            assertThat(isWanted).as("%s", template).isEqualTo(template.category() == Category.SERVICE);
        }
    }

    /** As when a conference is moved or called off that somebody has not answered yet. */
    @Test
    void goesByWhatTheLetterTurnsOutToBeAbout() {
        wayOut = Optional.of(INVITATIONS);
        assertThat(write(Template.CONFERENCE_MOVED)).isInstanceOf(Writing.Written.class);

        choose(Set.of(Category.INVITATION));
        assertThat(write(Template.CONFERENCE_MOVED)).isInstanceOf(Writing.Declined.class);

        wayOut = Optional.empty();
        assertThat(write(Template.CONFERENCE_MOVED)).isInstanceOf(Writing.Written.class);
    }

    @Test
    void aComplaintCountsForThatAsWell() {
        complain();

        wayOut = Optional.of(INVITATIONS);
        assertThat(write(Template.CONFERENCE_CANCELLED)).isInstanceOf(Writing.Declined.class);
        wayOut = Optional.empty();
        assertThat(write(Template.CONFERENCE_CANCELLED)).isInstanceOf(Writing.Written.class);
    }

    @Test
    void whoComplainedAndWantsSomeAgainGetsThose() {
        complain();
        var wish = new Unsubscription(Orders.ANNE, Category.INVITATION);

        assertThat(command().call(() -> change.handle(wish, false))).isEqualTo(Answer.CHANGED);

        var anne = contacts.find(Orders.ANNE).orElseThrow().state();
        assertThat(anne.complainedAt()).isEmpty();
        assertThat(anne.withheld(Category.INVITATION)).isEmpty();
        assertThat(write(Template.INVITATION)).isInstanceOf(Writing.Written.class);
        assertThat(write(Template.DIGEST)).as("nobody asked for those").isInstanceOf(Writing.Declined.class);
        assertThat(command().call(() -> change.handle(wish, false))).isEqualTo(Answer.AS_BEFORE);
    }

    @Test
    void aCoordinatorMaySayThatTheyWantAllAgain() {
        complain();
        var way = new Way.OnBehalf("birgit", "Ringede.");

        var answer = command().call(() -> change.handle(new ChangePreferences.Command(Orders.ANNE, Set.of(), way)));

        assertThat(answer).isEqualTo(Answer.CHANGED);
        assertThat(contacts.complainedAt(Orders.ANNE)).isEmpty();
        for (var template : List.of(Template.INVITATION, Template.CALL_ANNOUNCED, Template.DIGEST)) {
            assertThat(write(template)).as("%s", template).isInstanceOf(Writing.Written.class);
        }
    }

    @Test
    void decliningMoreLeavesTheComplaint() {
        complain();

        assertThat(command().call(() -> change.handle(new Unsubscription(Orders.ANNE, Category.NEWS), true)))
                .isEqualTo(Answer.CHANGED);

        assertThat(contacts.complainedAt(Orders.ANNE)).contains(Orders.MONDAY);
    }

    @Test
    void wantingItAgainLetsTheNextOnesGo() {
        choose(Set.of(Category.INVITATION));
        assertThat(choose(Set.of())).isEqualTo(Answer.CHANGED);

        assertThat(write(Template.INVITATION)).isInstanceOf(Writing.Written.class);
        assertThat(preferences.find(Orders.ANNE).orElseThrow().state().history())
                .extracting(Choice::declined)
                .containsExactly(true, false);
    }

    @Test
    void aLinkChangesItsOwnCategoryOnly() {
        choose(Set.of(Category.NEWS));

        var wish = new Unsubscription(Orders.ANNE, Category.DIGEST);
        assertThat(command().call(() -> change.handle(wish, true))).isEqualTo(Answer.CHANGED);
        assertThat(command().call(() -> change.handle(wish, true))).isEqualTo(Answer.AS_BEFORE);

        assertThat(preferences.find(Orders.ANNE).orElseThrow().state().declined())
                .containsExactlyInAnyOrder(Category.NEWS, Category.DIGEST);
    }

    @Test
    void writesNothingAboutSomebodyWhoIsErased() {
        event(2).run(() -> contacts.react(Orders.ANNE, current -> {
            var erased = Contact.erased(Orders.ANNE, 2, clock.instant(), current);
            return Change.to(erased.contact(), List.of());
        }));

        var wish = new Unsubscription(Orders.ANNE, Category.INVITATION);
        assertThat(command().call(() -> change.handle(wish, true))).isEqualTo(Answer.UNKNOWN_PERSON);
        assertThat(preferences.states()).isEmpty();
    }

    /** As while the service is rebuilt from its topics: the link says that they were known, and what they want. */
    @Test
    void keepsTheWishOfSomebodyWhoseDetailsHaveNotComeYet() {
        var wish = new Unsubscription(Orders.BO, Category.INVITATION);

        assertThat(command().call(() -> change.handle(wish, true))).isEqualTo(Answer.CHANGED);
        assertThat(preferences.declines(Orders.BO, Category.INVITATION)).isTrue();

        event(2).run(() -> new ForgetChoices(preferences).handle(Orders.BO));
        var left = preferences.find(Orders.BO).orElseThrow().state();
        assertThat(left).isEqualTo(new Preferences(Orders.BO, Set.of(Category.INVITATION), List.of()));
    }

    /** Without a link nobody says who they are: a choice is made for people who are here. */
    @Test
    void choosesForNobodyWhoIsUnknown() {
        var order = new ChangePreferences.Command(Orders.BO, Set.of(Category.NEWS), new Way.LoggedIn("bo"));

        assertThat(command().call(() -> change.handle(order))).isEqualTo(Answer.UNKNOWN_PERSON);
        assertThat(preferences.states()).isEmpty();
    }

    @Test
    void forgetsHowAnErasedPersonCameToChoose() {
        choose(Set.of(Category.INVITATION));

        var forget = new ForgetChoices(preferences);
        event(3).run(() -> forget.handle(Orders.ANNE));
        event(3).run(() -> forget.handle(Orders.ANNE));
        event(4).run(() -> forget.handle(Orders.BO));

        var left = preferences.find(Orders.ANNE).orElseThrow().state();
        assertThat(left.history()).isEmpty();
        assertThat(left.declines(Category.INVITATION)).isTrue();
        assertThat(preferences.states()).hasSize(1);
    }

    private Answer choose(Set<Category> declined) {
        var way = new Way.LoggedIn("anne");
        return command().call(() -> change.handle(new ChangePreferences.Command(Orders.ANNE, declined, way)));
    }

    private void complain() {
        var complained = new Standing(1, List.of(), Optional.empty(), Optional.of(Orders.MONDAY), Optional.empty());
        contacts.put(Orders.ANNE, new Contact(Orders.ANNE, new Contact.State.Known(ANNE, 1, complained)));
    }

    private Writing write(Template template) {
        var order = Orders.order(template, new PersonId(Orders.ANNE.value()));
        return letters.write(Mail.ordered(order, Orders.NOW).mail(), ANNE);
    }

    private static Cause command() {
        return Cause.onlyOnce();
    }

    private static Cause event(long sequence) {
        return Cause.event("people/anne", sequence, "people/anne/" + sequence, "flow", TraceParent.fresh());
    }
}
