package dk.samspil.messaging;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.aggregate.Outgoing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A small aggregate to test with: a list of guests, with room for so many. */
record Guests(String id, int room, List<String> names) {
    static final String TOPIC = "registration.events";
    static final String TYPE = "dk.samspil.test.guest-added.v1";

    Guests {
        names = List.copyOf(names);
    }

    sealed interface Told {
        record Added(String list, String name) implements Told {}

        /** A private step: the guest is to be put on another list. */
        record Forwarded(String to, String name) implements Told {}

        record Withdrawn(String to, String name) implements Told {}
    }

    sealed interface Answer {
        record Seated(int number) implements Answer {}

        record Full() implements Answer {}
    }

    static final Outgoing.Translator<Told> TRANSLATOR = event -> switch (event) {
        case Told.Added(var list, var name) ->
            new Outgoing.Published(TOPIC, TYPE, list, Map.of("guest", name), Map.of("name", name));
        case Told.Forwarded(var to, var name) -> new Outgoing.PrivateStep("add", to, new Wanted(to, name));
        case Told.Withdrawn(var to, var name) -> new Outgoing.PrivateStep("remove", to, new Wanted(to, name));
    };

    record Wanted(String list, String name) {}

    static Guests empty(String id, int room) {
        return new Guests(id, room, List.of());
    }

    static Guests orEmpty(Optional<Guests> current, String id) {
        return current.orElseGet(() -> empty(id, Integer.MAX_VALUE));
    }

    Change<Guests, Told, Answer> add(String name) {
        if (names.size() >= room) return Change.none(new Answer.Full());
        var next = new ArrayList<>(names);
        next.add(name);
        return Change.to(new Guests(id, room, next), List.of(new Told.Added(id, name)), new Answer.Seated(next.size()));
    }

    Change<Guests, Told, Answer> remove(String name) {
        var next = new ArrayList<>(names);
        return next.remove(name)
                ? Change.to(new Guests(id, room, next), List.of(), new Answer.Seated(next.size()))
                : Change.none(new Answer.Full());
    }

    /** How it lies in the store. */
    public record GuestsDocument(
            @BsonId String id,
            int room,
            List<String> names,
            @Nullable String note) {
        static GuestsDocument of(Guests guests) {
            return new GuestsDocument(guests.id(), guests.room(), guests.names(), null);
        }

        Guests toGuests() {
            return new Guests(id, room, names);
        }
    }
}
