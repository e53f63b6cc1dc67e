package dk.samspil.bench.fanout;

import dk.samspil.notification.application.Letter;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.PersonId;
import java.util.Map;
import java.util.Optional;

/** What is sent to whom: the size of an invitation as the service writes it. */
final class Invitation {
    static final String SUBJECT = "Invitation to the regional conference in Aarhus";
    static final String TEXT = "Dear school leader\n\n"
            + "You are invited to the regional conference on instructional leadership.\n".repeat(12);
    static final String HTML = "<html><body><p style=\"font-family:sans-serif;margin:0 0 16px\">"
            + "You are invited to the regional conference on instructional leadership.<br>\n".repeat(40)
            + "</p></body></html>";

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int MUNICIPALITIES = 98;

    private Invitation() {}

    static PersonId person(int i) {
        var id = new StringBuilder();
        for (int rest = i, place = 0; place < 6; place++, rest /= ALPHABET.length())
            id.append(ALPHABET.charAt(rest % ALPHABET.length()));
        return new PersonId("p".repeat(20) + id);
    }

    static PersonDetails details(int i) {
        return new PersonDetails("Person " + i, address(i), Optional.empty(), Optional.empty(), Language.DA);
    }

    static String address(int i) {
        return "p" + i + "@municipality" + i % MUNICIPALITIES + ".example";
    }

    static Letter letter(PersonDetails to) {
        return new Letter(to, SUBJECT, TEXT, HTML, "1", Letter.Enclosures.NONE);
    }

    static Facts facts(int i) {
        return new Facts(
                Map.of("conference", "c".repeat(26), "invitation", "i".repeat(20) + "-" + i, "municipality", "0751"));
    }
}
