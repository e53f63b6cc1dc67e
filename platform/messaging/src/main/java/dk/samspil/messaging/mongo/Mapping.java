package dk.samspil.messaging.mongo;

import java.util.function.Function;

/**
 * How a state is kept: as a public record of plain fields, which the driver's record codec writes. New fields are
 * added at the top level and read as absent from older documents.
 *
 * @param toDocument from the aggregate's id and state
 */
public record Mapping<S, D extends Record>(Class<D> document, Function<S, D> toDocument, Function<D, S> toState) {

    public static <S, D extends Record> Mapping<S, D> of(
            Class<D> document, Function<S, D> toDocument, Function<D, S> toState) {
        return new Mapping<>(document, toDocument, toState);
    }
}
