package dk.samspil.operations.domain;

import java.util.Optional;

/** What somebody asks about: a correlation id, an event, or a business key, with its name or without. */
public record FlowKey(Optional<String> name, String value) {
    private static final int LONGEST = 300;

    public FlowKey {
        if (value.isBlank() || value.length() > LONGEST) throw new IllegalArgumentException("no key");
    }

    /** {@code municipality=0461} or plain {@code 0461}. */
    public static FlowKey parse(String text) {
        var equals = text.indexOf('=');
        return equals < 1
                ? new FlowKey(Optional.empty(), text)
                : new FlowKey(Optional.of(text.substring(0, equals)), text.substring(equals + 1));
    }

    /** Whether an event that mentions the value mentions it under this name. */
    public boolean isMeant(Occurrence event) {
        return name.isEmpty() || name.filter(n -> isMeant(n, event)).isPresent();
    }

    private boolean isMeant(String asked, Occurrence event) {
        return switch (asked) {
            case "correlation" -> event.origin().correlation().equals(value);
            case "event" ->
                event.id().value().equals(value) || value.equals(event.facts().get("event"));
            case "person" -> isValue(asked, event) || event.others().contains(value);
            default -> isValue(asked, event);
        };
    }

    private boolean isValue(String asked, Occurrence event) {
        return event.value(asked).filter(value::equals).isPresent();
    }
}
