package dk.samspil.operations.domain;

import java.util.regex.Pattern;

/** A type of event without what all have in common and without its version: {@code registration.municipality-joined}. */
public record EventName(String value) {
    private static final Pattern TYPE = Pattern.compile("(dk\\.samspil\\.)?(.+?)(\\.v\\d+)?");

    public EventName {
        if (value.isBlank() || value.contains(" ")) throw new IllegalArgumentException("no name of an event");
    }

    /** From a full type, of any version. What is no type of ours keeps its name. */
    public static EventName of(String type) {
        var known = TYPE.matcher(type.replace(' ', '_'));
        return new EventName(known.matches() ? known.group(2) : "unreadable");
    }
}
