package dk.samspil.progression.persistence;

import dk.samspil.progression.domain.Choice;
import dk.samspil.progression.domain.Lead;
import dk.samspil.progression.domain.Shortage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lead researcher, or why there is none, as it is kept. */
public record LeadDocument(
        String kind,
        @Nullable ChoiceDocument choice,
        @Nullable List<ShortageDocument> shortages,
        @Nullable Instant at) {
    static final String NONE = "none";
    static final String ASSIGNED = "assigned";
    static final String UNFILLED = "unfilled";

    /** One of the reasons why there is none. */
    public record ShortageDocument(String code, int researchers) {}

    static LeadDocument of(Lead lead) {
        return switch (lead) {
            case Lead.None none -> new LeadDocument(NONE, null, null, null);
            case Lead.Assigned(var choice, var at) -> new LeadDocument(ASSIGNED, ChoiceDocument.of(choice), null, at);
            case Lead.Unfilled(var shortages, var since) ->
                new LeadDocument(
                        UNFILLED,
                        null,
                        shortages.stream()
                                .map(s -> new ShortageDocument(s.code().name(), s.researchers()))
                                .toList(),
                        since);
        };
    }

    Lead toLead() {
        return switch (kind) {
            case NONE -> new Lead.None();
            case ASSIGNED -> new Lead.Assigned(assigned(), since());
            case UNFILLED -> new Lead.Unfilled(reasons(), since());
            default -> throw new IllegalStateException("a lead researcher is kept as " + kind);
        };
    }

    private Choice assigned() {
        if (choice == null) throw new IllegalStateException("an assignment is kept without its choice");
        return choice.toChoice();
    }

    private List<Shortage> reasons() {
        if (shortages == null) throw new IllegalStateException("a vacancy is kept without its reasons");
        return shortages.stream()
                .map(s -> new Shortage(Shortage.Code.valueOf(s.code()), s.researchers()))
                .toList();
    }

    private Instant since() {
        if (at == null) throw new IllegalStateException("a lead researcher is kept without a time");
        return at;
    }
}
