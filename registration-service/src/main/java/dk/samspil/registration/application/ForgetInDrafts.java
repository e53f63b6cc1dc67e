package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.ApplicationDraft;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.DraftPerson;
import dk.samspil.registration.domain.PersonId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

/** What was written and not submitted is forgotten: somebody who is erased at once, all of it after half a year. */
public final class ForgetInDrafts {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final int MONTHS = 6;

    private final ApplicationDrafts drafts;
    private final PersonIds ids;
    private final Clock clock;

    public ForgetInDrafts(ApplicationDrafts drafts, PersonIds ids, Clock clock) {
        this.drafts = drafts;
        this.ids = ids;
        this.clock = clock;
    }

    public void handle(PersonId person) {
        Predicate<DraftPerson> isThey = p ->
                p.email().map(String::strip).map(ids::of).filter(person::equals).isPresent();
        drafts.written().stream().filter(d -> d.names(isThey)).forEach(d -> change(d.id(), isThey));
    }

    /** Safe to run at any time, by anybody. */
    public void handleOld() {
        var before = clock.instant().atZone(COPENHAGEN).minusMonths(MONTHS).toInstant();
        var discard = new DiscardDraft(drafts);
        drafts.written().stream()
                .filter(d -> d.savedAt().isBefore(before))
                .map(ApplicationDraft::id)
                .forEach(discard::handle);
    }

    private void change(ApplicationId id, Predicate<DraftPerson> isThey) {
        drafts.react(
                id,
                current -> current.filter(d -> d.names(isThey))
                        .map(d -> Change.to(d.without(isThey), List.<Void>of()))
                        .orElseGet(Change::none));
    }
}
