package dk.samspil.registration.application.directory;

import static java.util.Map.entry;

import dk.samspil.registration.domain.directory.Fault.Reason;
import dk.samspil.registration.domain.directory.Ownership;
import dk.samspil.registration.domain.directory.SchoolFacts;
import dk.samspil.registration.domain.directory.SchoolNumber;
import dk.samspil.registration.domain.directory.SchoolState;
import dk.samspil.registration.domain.directory.UnitKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a row of a file of schools says. */
final class SchoolRow {
    static final Map<String, UnitKind> KINDS = Map.ofEntries(
            entry("skole", UnitKind.SCHOOL),
            entry("school", UnitKind.SCHOOL),
            entry("folkeskole", UnitKind.SCHOOL),
            entry("hovedskole", UnitKind.MAIN),
            entry("hovedinstitution", UnitKind.MAIN),
            entry("main", UnitKind.MAIN),
            entry("afdeling", UnitKind.DEPARTMENT),
            entry("department", UnitKind.DEPARTMENT));
    static final Map<String, Ownership> OWNERSHIPS = Map.ofEntries(
            entry("kommunal", Ownership.MUNICIPAL),
            entry("kommune", Ownership.MUNICIPAL),
            entry("municipal", Ownership.MUNICIPAL),
            entry("kommunalselvejende", Ownership.MUNICIPAL_SELF_GOVERNING),
            entry("municipalselfgoverning", Ownership.MUNICIPAL_SELF_GOVERNING),
            entry("statsligselvejende", Ownership.STATE_SELF_GOVERNING),
            entry("stateselfgoverning", Ownership.STATE_SELF_GOVERNING),
            entry("anden", Ownership.OTHER),
            entry("other", Ownership.OTHER));
    private static final Map<String, End> STATES = Map.ofEntries(
            entry("åben", End.OPEN),
            entry("aktiv", End.OPEN),
            entry("idrift", End.OPEN),
            entry("open", End.OPEN),
            entry("lukket", End.CLOSED),
            entry("nedlagt", End.CLOSED),
            entry("ophørt", End.CLOSED),
            entry("closed", End.CLOSED),
            entry("sammenlagt", End.MERGED),
            entry("lagtsammen", End.MERGED),
            entry("merged", End.MERGED));

    private enum End {
        OPEN,
        CLOSED,
        MERGED
    }

    private final RowReader row;

    SchoolRow(RowReader row) {
        this.row = row;
    }

    /** The number alone, without looking for faults elsewhere. */
    static Optional<SchoolNumber> number(RowReader row) {
        return row.needed(Column.NUMBER).flatMap(_ -> row.school(Column.NUMBER));
    }

    /** What is asked for; empty where anything is wrong, which the row then knows. */
    Optional<Staged.SchoolEntry> read(KnownMunicipalities municipalities) {
        if (row.isBroken()) return Optional.empty();
        var number = number(row);
        row.needed(Column.NAME);
        var name = row.text(Column.NAME, SchoolFacts.LONGEST_NAME);
        row.needed(Column.MUNICIPALITY);
        var municipality = row.municipality(Column.MUNICIPALITY, municipalities);
        var kind = row.word(Column.KIND, KINDS, Reason.UNKNOWN_KIND);
        var main = row.school(Column.MAIN);
        var grade = row.whole(Column.GRADE, 0, SchoolFacts.HIGHEST_GRADE);
        var ownership = row.word(Column.OWNERSHIP, OWNERSHIPS, Reason.UNKNOWN_OWNERSHIP);
        var opened = row.date(Column.OPENED);
        var state = state(number);
        if (row.isFaulty()) return Optional.empty();
        var facts = new SchoolFacts(
                name.orElseThrow(),
                municipality.orElseThrow(),
                kind.orElse(UnitKind.SCHOOL),
                main,
                grade,
                ownership.orElse(Ownership.MUNICIPAL),
                opened);
        return Optional.of(new Staged.SchoolEntry(number.orElseThrow(), facts, told(), state));
    }

    private Set<String> told() {
        return Stream.of(Column.KIND, Column.MAIN, Column.GRADE, Column.OWNERSHIP, Column.OPENED)
                .filter(row::has)
                .map(Column::key)
                .collect(Collectors.toSet());
    }

    private Optional<SchoolState> state(Optional<SchoolNumber> number) {
        var said = row.word(Column.STATE, STATES, Reason.UNKNOWN_STATE);
        var at = row.date(Column.ENDED);
        var into = row.school(Column.MERGED_INTO);
        if (row.isFaulty()) return Optional.empty();
        var end = said.orElseGet(() -> into.isPresent() ? End.MERGED : End.CLOSED);
        if (said.isEmpty() && into.isEmpty() && at.isEmpty()) return Optional.empty();
        return switch (end) {
            case OPEN -> {
                if (at.isPresent()) row.fault(Column.ENDED, Reason.STILL_OPEN);
                if (into.isPresent()) row.fault(Column.MERGED_INTO, Reason.STILL_OPEN);
                yield Optional.of(new SchoolState.Open());
            }
            case CLOSED -> {
                if (at.isEmpty()) row.fault(Column.ENDED, Reason.MISSING);
                if (into.isPresent()) row.fault(Column.STATE, Reason.UNKNOWN_STATE);
                yield at.map(day -> new SchoolState.Closed(day, Optional.empty()));
            }
            case MERGED -> {
                if (at.isEmpty()) row.fault(Column.ENDED, Reason.MISSING);
                if (into.isEmpty()) row.fault(Column.MERGED_INTO, Reason.MISSING);
                if (into.isPresent() && into.equals(number)) {
                    row.fault(Column.MERGED_INTO, Reason.MERGED_INTO_ITSELF);
                }
                yield at.flatMap(day -> into.map(i -> new SchoolState.Merged(i, day, Optional.empty())));
            }
        };
    }
}
