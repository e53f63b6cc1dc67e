package dk.samspil.local.demo;

import java.util.function.UnaryOperator;

/** What people get wrong in a form. Each is refused with 422, and none reaches the call. */
enum Mistake {
    MALFORMED_MAIL(a -> a.with(new Forms.Contact("Fejl Eksempel (fiktiv)", "skolechef(at)kommune", "Skolechef", "da"))),
    NO_MOTIVATION(a -> a.motivatedBy("")),
    LINE_BREAK_IN_NAME(a -> a.with(
            new Forms.Contact("Fejl\r\nBcc: alle@kommune.example", "skolechef@kommune.example", "Skolechef", "da"))),
    NO_CONTACT(Forms.Application::without),
    UNKNOWN_LANGUAGE(
            a -> a.with(new Forms.Contact("Fejl Eksempel (fiktiv)", "skolechef@kommune.example", "Skolechef", "tlh"))),
    CPR_NUMBER(a -> a.motivatedBy("Kontakt vores skolechef med CPR-nummer 010203-1234."));

    private final UnaryOperator<Forms.Application> made;

    Mistake(UnaryOperator<Forms.Application> made) {
        this.made = made;
    }

    Forms.Application in(Forms.Application right) {
        return made.apply(right);
    }
}
