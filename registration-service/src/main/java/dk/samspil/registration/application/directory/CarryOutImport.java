package dk.samspil.registration.application.directory;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.directory.Import;
import dk.samspil.registration.domain.directory.ImportId;
import dk.samspil.registration.domain.directory.ImportNews;
import java.time.Clock;

/** Begins to carry out what a file asks for. From here on all of it is carried out, whatever stops in between. */
public final class CarryOutImport {
    private final Imports imports;
    private final Clock clock;

    public CarryOutImport(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /** What became of it. */
    public enum Answer {
        STARTED,
        /** It is carried out already, or has been. */
        ALREADY_STARTED,
        IMPORT_FAULTY,
        IMPORT_DISCARDED,
        UNKNOWN
    }

    public Answer handle(ImportId id) {
        return imports.change(
                id, Answer.class, current -> current.map(this::decide).orElseGet(() -> Change.none(Answer.UNKNOWN)));
    }

    private Change<Import, ImportNews, Answer> decide(Import current) {
        return switch (current.state()) {
            case READY -> {
                var next = current.started(clock.instant());
                yield Change.to(next, next.news(), Answer.STARTED);
            }
            case UNDER_WAY, DONE -> Change.none(Answer.ALREADY_STARTED);
            case FAULTY -> Change.none(Answer.IMPORT_FAULTY);
            case DISCARDED -> Change.none(Answer.IMPORT_DISCARDED);
        };
    }
}
