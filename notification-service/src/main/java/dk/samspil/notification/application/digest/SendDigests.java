package dk.samspil.notification.application.digest;

import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.application.rights.AllPreferences;
import dk.samspil.notification.domain.Category;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.domain.digest.Circle;
import dk.samspil.notification.domain.digest.Digest;
import dk.samspil.notification.domain.digest.Journal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Step: a window has ended, and everybody who is to hear of it gets one mail, however often this is repeated: person
 * and window make the mail. Nobody gets one who has nothing to hear, has declined digests, or is erased.
 */
public final class SendDigests {
    private final Journals journals;
    private final Circles circles;
    private final Contacts contacts;
    private final AllPreferences preferences;
    private final OrderMail order;

    public SendDigests(
            Journals journals, Circles circles, Contacts contacts, AllPreferences preferences, OrderMail order) {
        this.journals = journals;
        this.circles = circles;
        this.contacts = contacts;
        this.preferences = preferences;
        this.order = order;
    }

    public void handle(LocalDate morning) {
        journals.find(morning).map(Versioned::state).ifPresent(journal -> send(journal, circles.all()));
    }

    private void send(Journal journal, List<Circle> all) {
        var people = new HashSet<>(journal.addressed());
        all.forEach(circle -> people.addAll(circle.people()));
        var municipalities = new HashMap<PersonId, Optional<String>>();
        for (var person : people) {
            var digest =
                    Digest.of(journal, all, person, who -> municipalities.computeIfAbsent(who, this::municipalityOf));
            if (!digest.isEmpty() && mayBeTold(person)) order.handle(mail(journal, person, digest));
        }
    }

    private boolean mayBeTold(PersonId person) {
        return !preferences.declines(person, Category.DIGEST)
                && contacts.find(person).filter(c -> c.state().isErased()).isEmpty();
    }

    private static OrderMail.Command mail(Journal journal, PersonId person, Digest digest) {
        var window = journal.window();
        var facts = new HashMap<>(digest.facts());
        facts.put("window", window.morning().toString());
        return new OrderMail.Command(
                "/notification/journals/" + window.morning(),
                person,
                Template.DIGEST,
                new Facts(Map.copyOf(facts)),
                window.closesAt());
    }

    private Optional<String> municipalityOf(PersonId person) {
        return contacts.find(person)
                .map(Versioned::state)
                .flatMap(Contact::details)
                .flatMap(PersonDetails::municipality);
    }
}
