package dk.samspil.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a command is about: some documents of a collection, all of it, or everything there is. Words for these are made
 * so that what one command has changed and another looks at have one in common if they may concern the same document.
 *
 * @param collection with its database; null for everything
 * @param ids of the documents; null for all of the collection
 */
record Concern(@Nullable String collection, @Nullable List<String> ids) {

    private static final String EVERYTHING = "everything";
    private static final String ANYTHING = "anything";

    /** Renaming is asked of this database, and concerns another; so may a pipeline. */
    private static final String ADMIN = "admin";

    static Concern of(Document command) {
        Object database = command.get("$db");
        Object first = command.values().iterator().next();
        return first instanceof String name && !ADMIN.equals(database) && !command.containsKey("pipeline")
                ? new Concern(database + "." + name, ids(command))
                : new Concern(null, null);
    }

    /** For a command that changes what it is about. */
    Collection<String> changed() {
        if (collection == null) return List.of(EVERYTHING, ANYTHING);
        if (ids == null) return List.of(all(), any(), ANYTHING);
        List<String> words = each(ids);
        words.add(any());
        words.add(ANYTHING);
        return words;
    }

    /** For a command that answers with what it is about. */
    Collection<String> looked() {
        if (collection == null) return List.of(ANYTHING);
        if (ids == null) return List.of(any(), EVERYTHING);
        List<String> words = each(ids);
        words.add(all());
        words.add(EVERYTHING);
        return words;
    }

    private List<String> each(List<String> documents) {
        List<String> words = new ArrayList<>(documents.size() + 2);
        for (String id : documents) {
            words.add(collection + "/" + id);
        }
        return words;
    }

    private String all() {
        return collection + "/all of it";
    }

    private String any() {
        return collection + "/any of it";
    }

    private static @Nullable List<String> ids(Document command) {
        return switch (command.keySet().iterator().next()) {
            case "find" -> ofQuery(command.get("filter"));
            case "insert" -> ofAll(command.get("documents"), document -> document);
            case "update" -> ofAll(command.get("updates"), update -> update.get("q"));
            case "delete" -> ofAll(command.get("deletes"), delete -> delete.get("q"));
            case "findAndModify" -> ofQuery(command.get("query"));
            default -> null;
        };
    }

    private static @Nullable List<String> ofAll(@Nullable Object several, Function<Document, @Nullable Object> query) {
        if (!(several instanceof Collection<?> each)) return null;
        List<String> ids = new ArrayList<>(each.size());
        for (Object one : each) {
            List<String> of = one instanceof Document document ? ofQuery(query.apply(document)) : null;
            if (of == null) return null;
            ids.addAll(of);
        }
        return ids;
    }

    /** Those that a query names by their ids, whatever else it asks. */
    private static @Nullable List<String> ofQuery(@Nullable Object query) {
        Object id = query instanceof Document conditions ? conditions.get(IdIndex.ID) : null;
        if (id instanceof String one) return List.of(one);
        if (!(id instanceof Document in) || !in.keySet().equals(Set.of("$in"))) return null;
        return in.get("$in") instanceof Collection<?> several
                        && !several.isEmpty()
                        && several.stream().allMatch(String.class::isInstance)
                ? several.stream().map(String.class::cast).toList()
                : null;
    }
}
