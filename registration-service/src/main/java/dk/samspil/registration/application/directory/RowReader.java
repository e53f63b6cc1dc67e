package dk.samspil.registration.application.directory;

import dk.samspil.kit.tables.FormulaCells;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.directory.Fault;
import dk.samspil.registration.domain.directory.Fault.Reason;
import dk.samspil.registration.domain.directory.SchoolNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes the cells of one row apart and collects what is wrong with them, at most one fault for each cell. */
final class RowReader {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int EARLIEST_YEAR = 1500;
    private static final int LATEST_YEAR = 2200;
    private static final List<DateTimeFormatter> DATES = Stream.of("uuuu-MM-dd", "d-M-uuuu", "d.M.uuuu", "d/M/uuuu")
            .map(p -> DateTimeFormatter.ofPattern(p, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private final Layout layout;
    private final CsvLine line;
    private final TextRules rules;
    private final List<Fault> faults = new ArrayList<>();

    RowReader(Layout layout, CsvLine line, TextRules rules) {
        this.layout = layout;
        this.line = line;
        this.rules = rules;
        line.flaws()
                .forEach(f -> faults.add(new Fault(line.number(), f.column(), layout.heading(f.column()), f.reason())));
        if (!line.flaws().isEmpty() || !isBroken()) return;
        var few = line.cells().size() < layout.width();
        faults.add(Fault.ofRow(line.number(), few ? Reason.TOO_FEW_COLUMNS : Reason.TOO_MANY_COLUMNS));
    }

    /** Whether its cells can't be told apart, so that nothing more can be said of them. */
    boolean isBroken() {
        return line.cells().size() != layout.width();
    }

    int number() {
        return line.number();
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    boolean isFaulty() {
        return !faults.isEmpty();
    }

    boolean has(Column column) {
        return layout.has(column);
    }

    void fault(Column column, Reason reason) {
        var place = layout.place(column);
        if (faults.stream().noneMatch(f -> f.column() == place && place > 0)) {
            faults.add(new Fault(line.number(), place, column.key(), reason));
        }
    }

    /** What stands there; empty for a column that the file lacks, and for a blank cell. */
    Optional<String> cell(Column column) {
        var place = layout.place(column);
        if (place == 0 || place > line.cells().size()) return Optional.empty();
        return Optional.of(FormulaCells.restored(line.cells().get(place - 1).strip())
                        .strip())
                .filter(Predicate.not(String::isEmpty));
    }

    /** The same where something has to stand there. */
    Optional<String> needed(Column column) {
        var cell = cell(column);
        if (cell.isEmpty()) fault(column, Reason.MISSING);
        return cell;
    }

    Optional<String> text(Column column, int most) {
        return cell(column).filter(text -> {
            var wrong = rules.fault(text, most);
            wrong.ifPresent(reason -> fault(column, reason));
            return wrong.isEmpty();
        });
    }

    Optional<String> address(Column column) {
        return needed(column).filter(text -> isSo(rules.isAddress(text), column, Reason.NOT_AN_ADDRESS));
    }

    Optional<SchoolNumber> school(Column column) {
        return cell(column)
                .filter(text -> isSo(DIGITS.matcher(text).matches(), column, Reason.NOT_A_NUMBER))
                .filter(text -> isSo(text.length() == SchoolNumber.LENGTH, column, Reason.WRONG_LENGTH))
                .map(SchoolNumber::new);
    }

    Optional<MunicipalityCode> municipality(Column column, KnownMunicipalities known) {
        return cell(column).flatMap(text -> {
            var meant = known.find(text);
            if (meant.isEmpty()) fault(column, Reason.UNKNOWN_MUNICIPALITY);
            return meant;
        });
    }

    Optional<Integer> whole(Column column, int least, int most) {
        return cell(column)
                .filter(text -> isSo(DIGITS.matcher(text).matches(), column, Reason.NOT_A_NUMBER))
                .filter(text -> isSo(
                        text.length() < 9 && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most,
                        column,
                        Reason.OUT_OF_RANGE))
                .map(Integer::valueOf);
    }

    Optional<LocalDate> date(Column column) {
        return cell(column).flatMap(text -> {
            var date = DATES.stream()
                    .flatMap(f -> parsed(text, f).stream())
                    .filter(d -> d.getYear() >= EARLIEST_YEAR && d.getYear() <= LATEST_YEAR)
                    .findFirst();
            if (date.isEmpty()) fault(column, Reason.NOT_A_DATE);
            return date;
        });
    }

    <T> Optional<T> word(Column column, Map<String, T> words, Reason unknown) {
        return cell(column).flatMap(text -> {
            var meant = Optional.ofNullable(words.get(folded(text)));
            if (meant.isEmpty()) fault(column, unknown);
            return meant;
        });
    }

    /** However it is written: with or without capitals, hyphens, spaces. */
    static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private boolean isSo(boolean right, Column column, Reason reason) {
        if (!right) fault(column, reason);
        return right;
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
