package dk.samspil.messaging.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate as loaded, without its outbox.
 *
 * @param version 0 where it does not exist yet
 * @param sequence how many entries it has ever put into its outbox
 * @param pushed bytes that were ever put into its outbox
 * @param sent bytes of it that have left
 * @param handled the highest sequence handled, by stream
 * @param commands recent commands with their answers, oldest first
 * @param commits ids of the recent saves
 */
public record Snapshot<S>(
        String id,
        long version,
        @Nullable S state,
        long sequence,
        long pushed,
        long sent,
        Map<String, Long> handled,
        List<Answered> commands,
        List<String> commits) {

    /** How many commands and commits an aggregate remembers. */
    public static final int MEMORY = 256;

    public static <S> Snapshot<S> absent(String id) {
        return new Snapshot<>(id, 0, null, 0, 0, 0, Map.of(), List.of(), List.of());
    }
}
