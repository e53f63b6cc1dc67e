package dk.samspil.conference.persistence;

import com.mongodb.client.MongoDatabase;
import dk.samspil.conference.application.Conferencing;
import dk.samspil.conference.messaging.AttendeeEvents;
import dk.samspil.conference.messaging.ConferenceEvents;
import dk.samspil.conference.messaging.EntitlementEvents;
import dk.samspil.conference.messaging.InvitationEvents;
import dk.samspil.conference.messaging.SeriesEvents;
import dk.samspil.conference.messaging.people.ErasedPersonEvents;
import dk.samspil.conference.messaging.people.RecipientEvents;
import dk.samspil.conference.persistence.people.MongoErasedPeople;
import dk.samspil.conference.persistence.people.MongoRecipients;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.messaging.relay.RelayMetrics;
import dk.samspil.messaging.relay.SendingRelay;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.messaging.store.OutboxEntry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** One instance of the service's use cases on the real store, with a broker that keeps what it is sent. */
record MongoConferencing(
        Conferencing world,
        MongoAllSeries allSeries,
        MongoConferences conferences,
        MongoEntitlements entitlements,
        MongoInvitations invitations,
        MongoAttendees attendees,
        MongoRecipients recipients) {

    static MongoConferencing on(MongoDatabase database, Queue<OutboxEntry> sent) {
        var steps = new AtomicReference<>(Steps.none());
        var relay = new SendingRelay(
                () -> (_, _, entry) -> {
                    sent.add(entry);
                    return CompletableFuture.completedFuture(null);
                },
                steps::get,
                "/conference",
                new RelayMetrics(new SimpleMeterRegistry()));
        var messaging = new MongoMessaging(database, relay, Conferencing.CLOCK);
        var allSeries = new MongoAllSeries(messaging, new SeriesEvents());
        var conferences = new MongoConferences(messaging, new ConferenceEvents());
        var entitlements = new MongoEntitlements(messaging, new EntitlementEvents());
        var invitations = new MongoInvitations(messaging, new InvitationEvents());
        var attendees = new MongoAttendees(messaging, new AttendeeEvents());
        var recipients = new MongoRecipients(messaging, new RecipientEvents());
        var world = new Conferencing(
                allSeries,
                conferences,
                entitlements,
                invitations,
                attendees,
                new MongoErasedPeople(messaging, new ErasedPersonEvents()),
                recipients);
        steps.set(world.steps);
        return new MongoConferencing(world, allSeries, conferences, entitlements, invitations, attendees, recipients);
    }
}
