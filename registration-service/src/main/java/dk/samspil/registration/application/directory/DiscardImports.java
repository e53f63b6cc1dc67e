package dk.samspil.registration.application.directory;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.directory.Import;
import dk.samspil.registration.domain.directory.ImportId;
import dk.samspil.registration.domain.directory.ImportNews;
import dk.samspil.registration.domain.directory.ImportState;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * Gives up imports that nobody has come back to for a day, or that somebody gives up, and forgets their rows, which may
 * hold names and addresses. A day is one of the system, not of the programme, whose clock may stand still. Safe to run at any time, by anybody.
 */
public final class DiscardImports {
    private static final Duration KEPT = Duration.ofDays(1);

    private final Imports imports;
    private final StagedRows rows;
    private final Clock clock;
    private final InstantSource system;

    public DiscardImports(Imports imports, StagedRows rows, Clock clock, InstantSource system) {
        this.imports = imports;
        this.rows = rows;
        this.clock = clock;
        this.system = system;
    }

    /** What became of it. */
    public enum Answer {
        DISCARDED,
        /** It is carried out already, or has been. */
        ALREADY_STARTED,
        UNKNOWN
    }

    public Answer handle(ImportId id) {
        var answer = imports.change(
                id, Answer.class, current -> current.map(this::decide).orElseGet(() -> Change.none(Answer.UNKNOWN)));
        if (answer == Answer.DISCARDED) rows.forgetRows(id);
        return answer;
    }

    /** Also those whose reading was broken off, which are no imports. */
    public void handleOld() {
        for (var id : rows.withRowsBefore(system.instant().minus(KEPT))) {
            imports.react(
                    id,
                    current -> current.filter(i -> i.state() == ImportState.READY)
                            .map(i -> Change.<Import, ImportNews>to(i.discarded(clock.instant()), List.of()))
                            .orElseGet(Change::none));
            var isUnderWay = imports.find(id)
                    .filter(i -> i.state().state() == ImportState.UNDER_WAY)
                    .isPresent();
            if (!isUnderWay) rows.forgetRows(id);
        }
    }

    private Change<Import, ImportNews, Answer> decide(Import current) {
        return switch (current.state()) {
            case READY, FAULTY -> Change.to(current.discarded(clock.instant()), List.of(), Answer.DISCARDED);
            case DISCARDED -> Change.none(Answer.DISCARDED);
            case UNDER_WAY, DONE -> Change.none(Answer.ALREADY_STARTED);
        };
    }
}
