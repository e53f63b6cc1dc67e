package dk.samspil.notification.persistence.digest;

import dk.samspil.notification.domain.digest.Happening;
import dk.samspil.notification.domain.digest.Journal;
import dk.samspil.notification.domain.digest.Kind;
import dk.samspil.notification.domain.digest.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What has happened in a window, in the store. Kinds that this release does not know are those of a later one.
 *
 * @param closesAt as it was reckoned when the window opened
 */
public record JournalDocument(
        @BsonId String id,
        Instant closesAt,
        boolean closed,
        List<HappeningDocument> happenings,
        Map<String, Integer> beyond) {

    /** Something that has happened. */
    public record HappeningDocument(String kind, String call, String municipality, String about) {

        static HappeningDocument of(Happening happening) {
            return new HappeningDocument(
                    happening.kind().code(), happening.call(), happening.municipality(), happening.about());
        }

        Stream<Happening> toHappening() {
            return Kind.of(kind).map(known -> new Happening(known, call, municipality, about)).stream();
        }
    }

    static JournalDocument of(Journal journal) {
        return new JournalDocument(
                journal.window().morning().toString(),
                journal.window().closesAt(),
                journal.closed(),
                journal.happenings().stream().map(HappeningDocument::of).toList(),
                journal.beyond().entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(e -> e.getKey().code(), Map.Entry::getValue)));
    }

    Journal toJournal() {
        return new Journal(
                new Window(LocalDate.parse(id), closesAt),
                closed,
                happenings.stream().flatMap(HappeningDocument::toHappening).collect(Collectors.toUnmodifiableSet()),
                beyond.entrySet().stream()
                        .filter(e -> Kind.of(e.getKey()).isPresent())
                        .collect(Collectors.toUnmodifiableMap(
                                e -> Kind.of(e.getKey()).orElseThrow(), Map.Entry::getValue)));
    }
}
