package dk.samspil.bench.fanout;

import dk.samspil.bench.harness.Benchmark;
import dk.samspil.bench.harness.Bound;
import dk.samspil.bench.harness.Contestant;
import dk.samspil.bench.harness.Measure;
import dk.samspil.bench.harness.Question;
import dk.samspil.bench.harness.Surroundings;
import dk.samspil.bench.infrastructure.Connection;
import java.util.List;

/** P6: what it costs to send every mail once, over a client that just sends. */
public final class FanOutBenchmark implements Benchmark {
    static final Measure THROUGHPUT = new Measure("throughput", "mails/s");

    /** Connections to the mail server at once. */
    static final int SESSIONS = 20;

    private static final String OWN = "notification";
    private static final String BARE = "bare client";

    @Override
    public String name() {
        return "fanout";
    }

    @Override
    public String title() {
        return "P6, 10,000 invitations to mails that a mail server has taken";
    }

    @Override
    public String text() {
        return """
            One thread orders the invitations to a conference one after the other, as they come from a topic; 20
            senders hand them to a mail server on this machine, over connections that are used again. *notification* is
            the service's own way from the order to the record that a mail was sent: a mail once per event, in its lane
            and its wave, claimed under a lease, to its recipient as known at that moment unless they have declined it,
            marked before its end, and with the event that tells of it. *bare client* makes the same four writes per
            mail and the same event by hand, blindly. Both send the same words, written beforehand: to ask for an
            invitation's facts and to write it is no part of this. A round is over when the mail server has all mails,
            each once, and all events are acknowledged and out of the outboxes.\
            """;
    }

    @Override
    public List<Question> questions() {
        return List.of(Question.ratio(OWN, BARE, THROUGHPUT, Bound.atLeast(0.7)));
    }

    @Override
    public List<Contestant> open(Surroundings surroundings) throws Exception {
        var mails = surroundings.effort().of(10_000);
        var where = surroundings.infrastructure();
        return List.of(
                new OwnFanOut(OWN, Connection.open(where), mails), new BareFanOut(BARE, Connection.open(where), mails));
    }
}
