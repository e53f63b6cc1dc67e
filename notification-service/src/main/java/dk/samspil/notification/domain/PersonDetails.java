package dk.samspil.notification.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** How a person is called and reached. What could break out of a mail's header is refused. */
public record PersonDetails(
        String name, String email, Optional<String> title, Optional<String> municipality, Language language) {
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s\\p{Cntrl}<>,;:\"()\\[\\]@]+@[^\\s\\p{Cntrl}<>,;:\"()\\[\\]@]+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST_ADDRESS = 254;

    public PersonDetails {
        if (name.isBlank() || CONTROL.matcher(name).find())
            throw new IllegalArgumentException("a name is one line of text");
        if (email.length() > LONGEST_ADDRESS || !ADDRESS.matcher(email).matches())
            throw new IllegalArgumentException("this is no mail address");
    }

    /** Says nothing: details belong in no log. */
    @Override
    public String toString() {
        return "PersonDetails[…]";
    }
}
