package dk.samspil.notification.messaging;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.Desk;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.telemetry.TraceParent;
import dk.samspil.testkit.Deliveries;
import dk.samspil.testkit.Tier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R4: every event one to five times, streams interleaved at random: the same mails, each sent once. */
class RedeliveryTest {
    private static final Instant AT = Instant.parse("2014-09-01T08:00:00Z");
    private static final String RESEARCHER = person(99);

    static IntStream seeds() {
        return IntStream.range(0, Tier.of(50, 1000));
    }

    private record Event(ReceivedEvent about, BiConsumer<Desk, ReceivedEvent> handling) {
        void deliverTo(Desk desk) {
            Cause.event(about.stream(), about.sequence(), about.id(), "flow", TraceParent.fresh())
                    .run(() -> handling.accept(desk, about));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void endsInTheSameStateHoweverEventsArrive(int seed) {
        var events = events();
        var expected = outcome(events, false);
        var delivered = Deliveries.of(events, event -> event.about().stream(), seed);
        assertThat(outcome(delivered, seed % 2 == 0)).as("seed %d", seed).isEqualTo(expected);
    }

    /** Mails are sent at the end, or between events as they are offered. */
    private static Map<MailId, String> outcome(List<Event> events, boolean sendingMeanwhile) {
        var desk = new Desk();
        for (var event : events) {
            event.deliverTo(desk);
            if (sendingMeanwhile) sendOffered(desk);
        }
        sendOffered(desk);
        assertThat(desk.handedOver()).isEqualTo((int) desk.mails().stream()
                .filter(mail -> mail.state().code().equals("sent"))
                .count());
        return desk.mails().stream()
                .collect(toMap(Mail::id, mail -> mail.state().code()));
    }

    private static void sendOffered(Desk desk) {
        for (var mail : List.copyOf(desk.offered())) desk.send(mail);
    }

    /** Three municipalities, all but one of whose contacts' details arrive; the researcher is shared. */
    private static List<Event> events() {
        var events = new ArrayList<Event>();
        events.add(details(99));
        for (int i = 0; i < 3; i++) {
            var municipality = "010" + i;
            var contact = person(i);
            var stream = "calls/c#" + municipality;
            events.add(event(
                    "/registration",
                    stream,
                    1 + 10L * i,
                    (desk, about) -> desk.order.handle(
                            new ApplicationSubmittedV1(municipality, contact, AT, null).receipt(about))));
            events.add(event(
                    "/registration",
                    stream,
                    2 + 10L * i,
                    (desk, about) ->
                            desk.order.handle(new MunicipalityJoinedV1(municipality, contact).welcome(about))));
            events.add(event("/progression", "participations/" + municipality, 1, (desk, about) -> {
                var assigned = new ResearcherAssignedV1(municipality, RESEARCHER, contact);
                desk.order.handle(assigned.toMunicipality(about));
                desk.order.handle(assigned.toResearcher(about));
            }));
            if (i < 2) events.add(details(i));
        }
        var everybody = List.of(person(0), person(1), person(2));
        events.add(meeting(
                1,
                (desk, about) -> new ReferenceMeetingV1("m", 0, everybody)
                        .scheduled(about)
                        .forEach(desk.order::handle)));
        events.add(meeting(
                2,
                (desk, about) ->
                        new ReferenceMeetingV1("m", 1, everybody).moved(about).forEach(desk.order::handle)));
        events.add(meeting(
                3,
                (desk, about) -> new ReferenceMeetingV1("m", 2, everybody)
                        .cancelled(about)
                        .forEach(desk.order::handle)));
        events.add(event(
                "/registration",
                "messages/n",
                1,
                (desk, about) ->
                        new MessageOrderedV1("n", everybody).mails(about).forEach(desk.order::handle)));
        events.add(event(
                "/registration",
                "referenceMembers/x",
                1,
                (desk, about) ->
                        desk.order.handle(new ReferenceMemberAppointedV1(person(1), "0101").appointment(about))));
        return events;
    }

    private static Event meeting(long sequence, BiConsumer<Desk, ReceivedEvent> handling) {
        return event("/registration", "referenceMeetings/m", sequence, handling);
    }

    private static Event details(int i) {
        return event(
                "/registration",
                "people/" + person(i),
                1,
                (desk, about) -> desk.update.handle(
                        new PersonDetailsV1(person(i), "Navn " + i, "p" + i + "@x.dk", null, null, "da")
                                .toCommand(about)));
    }

    private static Event event(String source, String stream, long sequence, BiConsumer<Desk, ReceivedEvent> handling) {
        return new Event(Received.event("", source, stream, sequence), handling);
    }

    private static String person(int i) {
        return new PersonId("p".repeat(24) + (char) ('a' + i / 26) + (char) ('a' + i % 26)).value();
    }
}
