package dk.samspil.registration.web.directory;

import dk.samspil.kit.web.Page;
import dk.samspil.registration.application.directory.Chunk;
import dk.samspil.registration.application.directory.StagedRows;
import dk.samspil.registration.domain.directory.Fault;
import dk.samspil.registration.domain.directory.Import;
import dk.samspil.registration.domain.directory.RowResult;
import dk.samspil.registration.domain.directory.RowResult.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what was found out about a file, a chunk at a time. */
@Component
class ImportRows {
    private final StagedRows rows;

    ImportRows(StagedRows rows) {
        this.rows = rows;
    }

    /** Those behind a line. */
    Page<RowView> rows(Import file, Predicate<RowResult> wanted, int afterLine, int limit) {
        return page(file, chunk -> views(chunk, wanted), RowView::line, afterLine, limit);
    }

    /** Those behind a line; all of a line come together. */
    Page<FaultView> faults(Import file, int afterLine, int limit) {
        if (file.counts().faulty() == 0) return new Page<>(List.of(), null);
        return page(file, chunk -> chunk.faults().stream().map(FaultView::of), FaultView::line, afterLine, limit);
    }

    List<RowView> firstChanges(Import file, int limit) {
        return rows(file, r -> r.outcome() == Outcome.NEW || r.outcome() == Outcome.CHANGED, 0, limit)
                .items();
    }

    /** Whole lines only, so that the next part begins behind the last of them. */
    private <T> Page<T> page(
            Import file, Function<Chunk, Stream<T>> items, Function<T, Integer> line, int afterLine, int limit) {
        var found = new ArrayList<T>();
        var chunk = rows.firstBehind(file.id(), afterLine);
        while (chunk.isPresent() && found.size() <= limit) {
            items.apply(chunk.get()).filter(i -> line.apply(i) > afterLine).forEach(found::add);
            chunk = rows.firstBehind(file.id(), lastLine(chunk.get()));
        }
        if (found.size() <= limit) return new Page<>(found, null);
        var end = limit;
        while (end < found.size() && line.apply(found.get(end)).equals(line.apply(found.get(end - 1)))) end++;
        var next = end < found.size() ? String.valueOf(line.apply(found.get(end - 1))) : null;
        return new Page<>(found.subList(0, end), next);
    }

    private static int lastLine(Chunk chunk) {
        return chunk.results().getLast().line();
    }

    private static Stream<RowView> views(Chunk chunk, Predicate<RowResult> wanted) {
        var faults = chunk.faults().stream()
                .collect(Collectors.groupingBy(Fault::line, Collectors.mapping(FaultView::of, Collectors.toList())));
        return chunk.results().stream()
                .filter(wanted)
                .map(r -> RowView.of(r, faults.getOrDefault(r.line(), List.of())));
    }
}
