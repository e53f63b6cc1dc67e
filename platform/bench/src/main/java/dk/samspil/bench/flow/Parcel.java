package dk.samspil.bench.flow;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.aggregate.Outgoing;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;

/** The aggregate of these benchmarks: it moves, and says so. */
record Parcel(String id, long moves, String note) {
    static final String TYPE = "dk.samspil.bench.parcel-moved.v1";

    /** Of the size that the events of the services have. */
    static final String NOTE = "on its way from one place to another, by road, rail and ferry, ".repeat(2);

    record Moved(String parcel, long number, String note) {}

    /** What others hear of it. */
    record MovedV1(String parcel, long number, String note) {}

    /** How it lies in the store. */
    public record ParcelDocument(@BsonId String id, long moves, String note) {
        static ParcelDocument of(Parcel parcel) {
            return new ParcelDocument(parcel.id(), parcel.moves(), parcel.note());
        }

        Parcel toParcel() {
            return new Parcel(id, moves, note);
        }
    }

    /** How often it has moved by now. */
    record Answer(long moves) {}

    static Parcel unmoved(String id) {
        return new Parcel(id, 0, NOTE);
    }

    Change<Parcel, Moved, Answer> move(long number) {
        var next = moved();
        return Change.to(next, List.of(new Moved(id, number, note)), new Answer(next.moves()));
    }

    /** Follows another's move, and tells nobody. */
    Change<Parcel, Moved, Change.Done> follow() {
        return Change.to(moved(), List.of());
    }

    private Parcel moved() {
        return new Parcel(id, moves + 1, note);
    }

    static Outgoing.Translator<Moved> translator(String topic) {
        return moved -> new Outgoing.Published(
                topic,
                TYPE,
                moved.parcel(),
                Map.of("parcel", moved.parcel()),
                new MovedV1(moved.parcel(), moved.number(), moved.note()));
    }

    /** One of so many, spread so that neighbours in time are none in the store. */
    static String id(long number, int parcels) {
        return "parcel-%07d".formatted(number * 7_919 % parcels);
    }
}
