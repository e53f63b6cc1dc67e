package dk.samspil.registration.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to become of all applications that are undecided, if the coordinator agrees.
 *
 * @param free how many places there are to give
 * @param items those who are to be offered a place, then those who are to wait, first in line first, then those who
 *     are to be declined
 */
public record Suggestion(int free, List<Item> items) {
    public Suggestion {
        items = List.copyOf(items);
    }

    /**
     * One of them.
     *
     * @param order among those with the same choice, from 1
     * @param ofRegion how many of its region had a place or had been chosen when it was its turn
     * @param ofSize how many of its size had
     * @param pin where the coordinator has chosen by hand
     */
    public record Item(Line line, Size size, Choice choice, int order, int ofRegion, int ofSize, Optional<Pin> pin) {}

    public Stream<Item> with(Choice choice) {
        return items.stream().filter(i -> i.choice() == choice);
    }

    /** Whether more have been chosen by hand than there are places. */
    public boolean isTooMany() {
        return with(Choice.ADMIT).count() > free;
    }
}
