package dk.samspil.local.demo;

import java.util.List;
import java.util.function.UnaryOperator;

/** Something that people get wrong in a form. Each is refused with 422, and none reaches the call. */
record Mistake(String what, UnaryOperator<Forms.Application> made) {

    static final List<Mistake> ALL = List.of(
            new Mistake(
                    "A malformed mail address", a -> a.with(contact("Fejl Eksempel (fiktiv)", "kontakt(at)kommune"))),
            new Mistake("An empty motivation", a -> a.motivatedBy("")),
            new Mistake(
                    "A line break in a name",
                    a -> a.with(contact("Fejl\r\nBcc: alle@kommune.example", "skolechef@kommune.example"))),
            new Mistake("A missing contact", Forms.Application::without),
            new Mistake("A CPR number", a -> a.motivatedBy("Vores skolechef har CPR-nummer 010203-1234.")));

    Forms.Application in(Forms.Application right) {
        return made.apply(right);
    }

    private static Forms.Contact contact(String name, String email) {
        return new Forms.Contact(name, email, "Skolechef", "da");
    }
}
