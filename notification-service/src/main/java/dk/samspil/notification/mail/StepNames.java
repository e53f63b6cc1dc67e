package dk.samspil.notification.mail;

import dk.samspil.notification.domain.Language;
import java.util.Map;

/** What the steps of an onboarding are called. Steps are configured; one without a name here is shown by its code. */
final class StepNames {
    private record Name(String da, String en) {}

    private static final Map<String, Name> NAMES = Map.of(
            "name-project-owner", new Name("Udpeg en projektejer", "Name a project owner"),
            "sign-agreement", new Name("Underskriv samarbejdsaftalen", "Sign the agreement"),
            "enter-schools", new Name("Angiv, hvilke skoler der er med", "Enter the schools that take part"),
            "kick-off-meeting", new Name("Hold opstartsmøde med forskeren", "Hold the kick-off meeting"),
            "baseline", new Name("Beskriv jeres udgangspunkt", "Describe where you start from"));

    private StepNames() {}

    static String of(String code, Language language) {
        var name = NAMES.get(code);
        if (name == null) return code.replace('-', ' ');
        return language == Language.DA ? name.da() : name.en();
    }
}
