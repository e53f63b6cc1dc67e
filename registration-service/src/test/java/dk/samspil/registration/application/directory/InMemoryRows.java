package dk.samspil.registration.application.directory;

import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.ImportId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Chunks in memory. */
public final class InMemoryRows implements StagedRows {
    private final Map<ImportId, Map<Integer, Chunk>> chunks = new ConcurrentHashMap<>();

    Stream<Chunk> of(ImportId file) {
        return chunks.getOrDefault(file, Map.of()).values().stream().sorted(Comparator.comparingInt(Chunk::number));
    }

    @Override
    public void keep(Chunk chunk) {
        chunks.computeIfAbsent(chunk.file(), _ -> new ConcurrentHashMap<>()).put(chunk.number(), chunk);
    }

    @Override
    public Optional<Chunk> find(ImportId file, int number) {
        return Optional.ofNullable(chunks.getOrDefault(file, Map.of()).get(number));
    }

    @Override
    public Optional<Chunk> firstBehind(ImportId file, int line) {
        return of(file).filter(c -> c.results().stream().anyMatch(r -> r.line() > line))
                .findFirst();
    }

    @Override
    public void forgetRows(ImportId file, int number) {
        find(file, number).ifPresent(c -> keep(new Chunk(file, number, c.at(), List.of(), c.results(), c.faults())));
    }

    @Override
    public void forgetRows(ImportId file) {
        of(file).map(Chunk::number).toList().forEach(number -> forgetRows(file, number));
    }

    @Override
    public void forget(PersonId person) {
        chunks.values().stream()
                .flatMap(some -> some.values().stream())
                .toList()
                .forEach(c -> keep(new Chunk(
                        c.file(),
                        c.number(),
                        c.at(),
                        c.rows().stream()
                                .filter(r -> !(r instanceof Staged.PersonEntry p && p.id().equals(person)))
                                .toList(),
                        c.results(),
                        c.faults())));
    }

    @Override
    public List<ImportId> withRowsBefore(Instant time) {
        return chunks.entrySet().stream()
                .filter(e -> e.getValue().values().stream()
                        .anyMatch(c -> c.at().isBefore(time) && !c.rows().isEmpty()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
