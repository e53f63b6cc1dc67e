package dk.samspil.registration.domain;

import dk.samspil.registration.domain.people.Erasure;
import dk.samspil.registration.domain.people.ErasureReason;
import dk.samspil.registration.domain.people.OtherService;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person of the programme: the only place where names and addresses are kept. Somebody without details has been
 * erased; somebody with details and an erasure has come back since.
 *
 * @param recordedAt business time at which it was last said that the person is to be kept: the first record, each one on
 *     purpose since, the return, or that a municipality got them as its researcher; empty for somebody erased, and where
 *     an earlier release recorded them
 * @param recorded the sequence of the latest record on the topic of people, be it details or a tombstone
 * @param told how much has been told of the person; equal to the sequence of the latest event of any topic
 * @param erasure the last one
 */
public record Person(
        PersonId id,
        Optional<PersonDetails> details,
        Optional<Instant> recordedAt,
        long recorded,
        long told,
        Optional<Erasure> erasure) {
    public Person {
        if (details.isEmpty() && erasure.isEmpty())
            throw new IllegalArgumentException("only an erased person has no details");
    }

    /** A person after a decision, with what is to be told of it. */
    public record Decided(Person person, List<PersonNews> news) {
        public Decided {
            news = List.copyOf(news);
        }
    }

    public static Decided recorded(PersonId id, PersonDetails details) {
        return new Decided(
                new Person(id, Optional.of(details), Optional.empty(), 1, 1, Optional.empty()),
                List.of(new PersonNews.DetailsRecorded(id, details)));
    }

    public boolean isErased() {
        return details.isEmpty();
    }

    /** With other details; somebody who was erased is a person of the programme again. */
    public Decided with(PersonDetails next) {
        var news = new ArrayList<PersonNews>();
        news.add(new PersonNews.DetailsRecorded(id, next));
        if (isErased()) news.add(new PersonNews.PersonReturned(id, told + 1));
        return new Decided(new Person(id, Optional.of(next), recordedAt, told + 1, told + news.size(), erasure), news);
    }

    /**
     * The same person, to be kept from now on: nothing that ended before counts any more.
     *
     * @param at business time; kept as precisely as the store does
     */
    public Person keptFrom(Instant at) {
        return new Person(id, details, Optional.of(at.truncatedTo(ChronoUnit.MILLIS)), recorded, told, erasure);
    }

    /**
     * The same person, who was needed at this time too. Where it is not known since when they are kept it stays so, for
     * that may be later.
     *
     * @param at business time
     */
    public Person neededAt(Instant at) {
        return recordedAt.filter(at::isAfter).map(_ -> keptFrom(at)).orElse(this);
    }

    /** The same record, told again under a higher sequence, since an older one has been seen after it. */
    public Decided toldAgain() {
        var news = details.<PersonNews>map(d -> new PersonNews.DetailsRecorded(id, d))
                .orElseGet(() -> new PersonNews.DetailsForgotten(id));
        return new Decided(new Person(id, details, recordedAt, told + 1, told + 1, erasure), List.of(news));
    }

    /**
     * All that was known is gone; the id stays, and that it was erased.
     *
     * @param decided system time; kept rounded up, since the store keeps milliseconds
     */
    public Decided erase(ErasureReason reason, String by, Instant at, Instant decided) {
        if (isErased()) return new Decided(this, List.of());
        var next = new Erasure(
                told + 1, reason, by, at, decided.truncatedTo(ChronoUnit.MILLIS).plusMillis(1), Map.of());
        return new Decided(
                new Person(id, Optional.empty(), Optional.empty(), told + 1, told + 3, Optional.of(next)),
                List.of(
                        new PersonNews.DetailsForgotten(id),
                        new PersonNews.PersonErased(id, told + 1, at),
                        new PersonNews.DraftsNaming(id)));
    }

    /** Whether somebody named at this system time is named after the erasure, if there was one; else it is a late repeat. */
    public boolean mayBeNamedAt(Instant named) {
        return !isErased() || erasure.filter(e -> !named.isAfter(e.decided())).isEmpty();
    }

    /** A service has forgotten what came before this sequence: it counts if that is no earlier erasure than the last. */
    public Person acknowledgedBy(OtherService service, long sequence, Instant when) {
        return new Person(
                id,
                details,
                recordedAt,
                recorded,
                told,
                erasure.map(e -> sequence >= e.sequence() ? e.acknowledgedBy(service, when) : e));
    }

    /** All that is held has been handed out. */
    public Decided exported(Instant at) {
        return new Decided(
                new Person(id, details, recordedAt, recorded, told + 1, erasure),
                List.of(new PersonNews.PersonExported(id, at)));
    }
}
