package dk.samspil.notification.domain.digest;

import dk.samspil.notification.domain.PersonId;

/**
 * Something that a digest tells of. The same happening counts once.
 *
 * @param call the id; empty where there is none
 * @param municipality the code; empty where there is none
 * @param about what tells it from another of its kind there: a step, a person, a mail, an incident; may be empty
 */
public record Happening(Kind kind, String call, String municipality, String about) {

    public static Happening in(Kind kind, String call, String municipality) {
        return new Happening(kind, call, municipality, "");
    }

    /** Whether it is told to this person because it is about them. */
    boolean isTo(PersonId person) {
        return kind == Kind.RESEARCHER_RELEASED && about.equals(person.value());
    }

    public static Happening of(Kind kind, String about) {
        return new Happening(kind, "", "", about);
    }
}
