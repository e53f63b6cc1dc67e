package dk.samspil.registration.web;

import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.Choice;
import dk.samspil.registration.domain.Suggestion;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of those who are undecided.
 *
 * @param free places that there are to give
 * @param tooMany whether more have been chosen by hand than that
 */
record SelectionView(
        String call, int free, int admitted, int waitlisted, int declined, boolean tooMany, List<Item> items) {

    /**
     * One application.
     *
     * @param order among those with the same choice
     * @param because why it is suggested so
     */
    record Item(
            String application,
            String municipality,
            String region,
            String size,
            Instant submittedAt,
            String choice,
            int order,
            TextView because,
            @Nullable ByHand byHand) {}

    /** What the coordinator has chosen. */
    record ByHand(String by, Instant at, String reason) {}

    static SelectionView of(Call call, Suggestion suggestion) {
        return new SelectionView(
                call.id().value(),
                suggestion.free(),
                (int) suggestion.with(Choice.ADMIT).count(),
                (int) suggestion.with(Choice.WAITLIST).count(),
                (int) suggestion.with(Choice.DECLINE).count(),
                suggestion.isTooMany(),
                suggestion.items().stream().map(i -> item(call, i)).toList());
    }

    private static Item item(Call call, Suggestion.Item item) {
        var municipality = item.line().municipality().value();
        return new Item(
                call.id().value() + "-" + municipality,
                municipality,
                item.line().region().value(),
                wire(item.size()),
                item.line().appliedAt(),
                wire(item.choice()),
                item.order(),
                because(item),
                item.pin().map(p -> new ByHand(p.by(), p.at(), p.reason())).orElse(null));
    }

    private static TextView because(Suggestion.Item item) {
        if (item.pin().isPresent() && item.choice() != Choice.WAITLIST) {
            return new TextView("Valgt af sekretariatet.", "Chosen by the secretariat.");
        }
        var turn = item.choice() == Choice.ADMIT
                ? new TextView(
                        "Nr. %d til en plads".formatted(item.order()), "Number %d for a place".formatted(item.order()))
                : new TextView("Nr. %d i køen".formatted(item.order()), "Number %d in line".formatted(item.order()));
        return new TextView(
                turn.da()
                        + ": %d fra regionen og %d af samme størrelse kom før; derefter gælder, hvem der søgte først."
                                .formatted(item.ofRegion(), item.ofSize()),
                turn.en()
                        + ": %d of the region and %d of the same size came before; then whoever applied first."
                                .formatted(item.ofRegion(), item.ofSize()));
    }

    static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
