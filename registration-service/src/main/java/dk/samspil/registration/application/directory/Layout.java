package dk.samspil.registration.application.directory;

import dk.samspil.registration.domain.directory.Fault;
import dk.samspil.registration.domain.directory.Fault.Reason;
import dk.samspil.registration.domain.directory.Shape;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the headings of a file say: what it is about, and where each column is.
 *
 * @param places from 0
 * @param width how many columns there are
 */
record Layout(Shape shape, Map<Column, Integer> places, int width) {
    private static final Set<Column> OF_SCHOOLS = Set.of(
            Column.NUMBER,
            Column.NAME,
            Column.MUNICIPALITY,
            Column.KIND,
            Column.MAIN,
            Column.GRADE,
            Column.OWNERSHIP,
            Column.OPENED,
            Column.STATE,
            Column.ENDED,
            Column.MERGED_INTO);
    private static final Set<Column> OF_CONTACTS = Set.of(
            Column.NUMBER, Column.MUNICIPALITY, Column.NAME, Column.EMAIL, Column.ROLE, Column.TITLE, Column.LANGUAGE);
    private static final List<Column> NEEDED_OF_SCHOOLS = List.of(Column.NUMBER, Column.NAME, Column.MUNICIPALITY);
    private static final List<Column> NEEDED_OF_CONTACTS = List.of(Column.NAME, Column.EMAIL);

    Layout {
        places = Map.copyOf(places);
    }

    /** Of a row of headings; what is wrong with them is added to the faults. */
    static Layout of(CsvLine headings, List<Fault> faults) {
        var places = new EnumMap<Column, Integer>(Column.class);
        var cells = headings.cells();
        for (int i = 0; i < cells.size(); i++) {
            var column = Column.of(cells.get(i)).findFirst();
            if (column.isEmpty()) continue;
            if (places.putIfAbsent(column.get(), i) != null) {
                faults.add(new Fault(headings.number(), i + 1, column.get().key(), Reason.DUPLICATE_COLUMN));
            }
        }
        headings.flaws().forEach(f -> faults.add(new Fault(headings.number(), f.column(), "", f.reason())));
        return understood(headings.number(), places, cells.size(), faults);
    }

    private static Layout understood(int line, Map<Column, Integer> places, int width, List<Fault> faults) {
        if (!places.containsKey(Column.NUMBER) && !places.containsKey(Column.EMAIL)) {
            faults.add(Fault.ofRow(line, Reason.UNKNOWN_HEADINGS));
            return new Layout(Shape.UNKNOWN, Map.of(), width);
        }
        var contacts = places.containsKey(Column.EMAIL);
        // In a file of schools a heading like Skole is the school's name; in one of contacts it only explains the
        // number.
        if (!contacts && places.containsKey(Column.SCHOOL)) places.putIfAbsent(Column.NAME, places.get(Column.SCHOOL));
        places.keySet().retainAll(contacts ? OF_CONTACTS : OF_SCHOOLS);
        for (var needed : contacts ? NEEDED_OF_CONTACTS : NEEDED_OF_SCHOOLS) {
            if (!places.containsKey(needed)) faults.add(new Fault(line, 0, needed.key(), Reason.MISSING_COLUMN));
        }
        return new Layout(contacts ? Shape.CONTACTS : Shape.SCHOOLS, places, width);
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** Its place from 1; 0 where there is none. */
    int place(Column column) {
        return Optional.ofNullable(places.get(column)).map(p -> p + 1).orElse(0);
    }

    List<String> understood() {
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(e -> e.getKey().key())
                .toList();
    }

    List<Integer> ignored() {
        return IntStream.rangeClosed(1, width)
                .filter(i -> !places.containsValue(i - 1))
                .boxed()
                .toList();
    }

    /** The column at a place from 1. */
    String heading(int place) {
        return places.entrySet().stream()
                .filter(e -> e.getValue() == place - 1)
                .map(e -> e.getKey().key())
                .findFirst()
                .orElse("");
    }
}
