package dk.samspil.notification.domain.digest;

import dk.samspil.notification.domain.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What has happened in a window for one person: ids and numbers only.
 *
 * @param openSteps of the onboarding of the municipalities whose contact the person is
 */
public record Digest(List<Line> lines, int openSteps) {

    public Digest {
        lines = List.copyOf(lines);
    }

    /**
     * What has happened of one kind, for one audience.
     *
     * @param municipalities the codes, in order
     */
    public record Line(Audience audience, Kind kind, int count, SortedSet<String> municipalities) {}

    /** Nothing has happened that this person is to hear of. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** @param municipalityOf whoever answers an invitation is told by the municipality they belong to */
    public static Digest of(
            Journal journal,
            Collection<Circle> circles,
            PersonId person,
            Function<PersonId, Optional<String>> municipalityOf) {
        var running = circles.stream().filter(circle -> !circle.concluded()).toList();
        var concerns = new Concerns(person, municipalityOf);
        running.forEach(concerns::add);
        var lines = Stream.of(Audience.values())
                .flatMap(audience -> lines(audience, journal, concerns.as(audience)))
                .toList();
        return new Digest(lines, concerns.openSteps());
    }

    private static Stream<Line> lines(Audience audience, Journal journal, Predicate<Happening> concerns) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.isFor(audience))
                .map(kind -> line(audience, kind, journal, concerns))
                .filter(line -> line.count() > 0);
    }

    private static Line line(Audience audience, Kind kind, Journal journal, Predicate<Happening> concerns) {
        var those = journal.happenings().stream()
                .filter(h -> h.kind() == kind && concerns.test(h))
                .toList();
        var municipalities = new TreeSet<String>();
        those.stream()
                .map(Happening::municipality)
                .filter(code -> !code.isEmpty())
                .forEach(municipalities::add);
        var count = kind.isOfTheSystem() && !those.isEmpty() ? journal.count(kind) : those.size();
        return new Line(audience, kind, count, municipalities);
    }

    /** Named as an order's facts are: {@code audience.kind} with the count and, behind a colon, the codes. */
    public Map<String, String> facts() {
        var facts = new HashMap<String, String>();
        for (var line : lines) {
            facts.put(
                    line.audience().code() + "." + line.kind().code(),
                    line.count() + ":" + String.join(",", line.municipalities()));
        }
        facts.put("open", Integer.toString(openSteps));
        return facts;
    }
}
