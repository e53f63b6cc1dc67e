package dk.samspil.registration.application.directory;

import dk.samspil.registration.domain.directory.Fault.Reason;
import dk.samspil.registration.domain.directory.RowResult.Outcome;
import dk.samspil.registration.domain.directory.School;
import dk.samspil.registration.domain.directory.SchoolNumber;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds out what the rows of a file of schools come to. */
final class SchoolExamination implements Examination {
    private final Schools schools;
    private final KnownMunicipalities municipalities;
    private final Mergers mergers;
    private final BitSet seen = new BitSet();

    SchoolExamination(Schools schools, KnownMunicipalities municipalities, Mergers mergers) {
        this.schools = schools;
        this.municipalities = municipalities;
        this.mergers = mergers;
    }

    private record Read(RowReader row, Optional<Staged.SchoolEntry> entry) {}

    @Override
    public void examine(List<RowReader> batch, Findings findings) {
        var read = batch.stream()
                .map(row -> new Read(row, new SchoolRow(row).read(municipalities)))
                .toList();
        var known = known(read);
        for (var each : read) {
            each.entry().ifPresent(entry -> look(each.row(), entry, known));
            if (each.row().isFaulty())
                findings.wrong(each.row().number(), each.row().faults());
            else find(each.row().number(), each.entry().orElseThrow(), known, findings);
        }
    }

    @Override
    public void end(Findings findings) {
        // every row stands for itself
    }

    /** Those that the rows are about, and those that they are merged into. */
    private Map<SchoolNumber, School> known(List<Read> read) {
        var numbers = new HashSet<SchoolNumber>();
        for (var each : read) {
            each.entry().ifPresent(entry -> {
                numbers.add(entry.number());
                entry.state().flatMap(s -> s.mergedInto()).ifPresent(numbers::add);
            });
        }
        return schools.among(numbers);
    }

    private void look(RowReader row, Staged.SchoolEntry entry, Map<SchoolNumber, School> known) {
        var bit = Integer.parseInt(entry.number().value());
        if (seen.get(bit)) row.fault(Column.NUMBER, Reason.DUPLICATE);
        seen.set(bit);
        var into = entry.state().flatMap(s -> s.mergedInto());
        if (into.isPresent() && !mergers.isInFile(into.get()) && !known.containsKey(into.get())) {
            row.fault(Column.MERGED_INTO, Reason.UNKNOWN_SCHOOL);
        } else if (into.isPresent() && mergers.circles(entry.number())) {
            row.fault(Column.MERGED_INTO, Reason.MERGED_IN_A_CIRCLE);
        }
        var next = entry.on(Optional.ofNullable(known.get(entry.number())));
        if (!next.mayBe(next.state())) row.fault(Column.ENDED, Reason.BEFORE_OPENING);
    }

    private static void find(int line, Staged.SchoolEntry entry, Map<SchoolNumber, School> known, Findings findings) {
        var current = known.get(entry.number());
        var next = entry.on(Optional.ofNullable(current));
        var fields = current == null ? List.<String>of() : changes(current, next);
        var outcome = current == null ? Outcome.NEW : fields.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
        findings.right(line, outcome, entry.number().value(), fields);
        var wasOpen = current == null || current.state().isOpen();
        if (wasOpen && !next.state().isOpen()) findings.closes();
        findings.asks(entry);
    }

    private static List<String> changes(School before, School after) {
        var fields = new ArrayList<String>();
        var was = before.facts();
        var is = after.facts();
        if (!was.name().equals(is.name())) fields.add(Column.NAME.key());
        if (!was.municipality().equals(is.municipality())) fields.add(Column.MUNICIPALITY.key());
        if (was.kind() != is.kind()) fields.add(Column.KIND.key());
        if (!was.main().equals(is.main())) fields.add(Column.MAIN.key());
        if (!Objects.equals(was.highestGrade(), is.highestGrade())) fields.add(Column.GRADE.key());
        if (was.ownership() != is.ownership()) fields.add(Column.OWNERSHIP.key());
        if (!was.opened().equals(is.opened())) fields.add(Column.OPENED.key());
        if (!before.state().equals(after.state())) fields.add(Column.STATE.key());
        return fields;
    }
}
