package dk.samspil.local.demo;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Who applies. Everybody is made up and says so: the names end on "(fiktiv)", and mail to a domain below
 * {@code .example} can never reach anybody.
 */
final class People {

    private static final List<String> FIRST = List.of(
            "Astrid", "Bjarke", "Cæcilie", "Ditte", "Esben", "Frida", "Gorm", "Hanne", "Ingrid", "Jeppe", "Karla",
            "Ludvig", "Maren", "Niels", "Oda", "Palle", "Regitze", "Søren", "Thyra", "Uffe", "Vigga", "Åge");
    private static final List<String> LAST = List.of(
            "Agerlund",
            "Bakkedal",
            "Dybvad",
            "Engholt",
            "Fuglsø",
            "Græsholm",
            "Højbjerg",
            "Klitgård",
            "Lyngby",
            "Mosedal",
            "Nørreskov",
            "Overmark",
            "Ravnsø",
            "Stenløkke",
            "Toftdahl",
            "Vesterbæk",
            "Østerlund");
    private static final int EVERY_ENGLISH = 9;

    private People() {}

    static Forms.Application application(Municipality municipality) {
        return new Forms.Application(
                municipality.code(),
                "Vi vil have en tættere dialog mellem forvaltning og skoleledelse om mål for elevernes læring,"
                        + " og om hvordan der følges op. (Fiktiv ansøgning fra " + municipality.name() + ".)",
                List.of("Dialog om mål og opfølgning", "Redskaber til samtalen om elevernes progression"),
                List.of(),
                contact(municipality),
                participants(municipality));
    }

    static Forms.Contact contact(Municipality municipality) {
        return new Forms.Contact(
                name(seed(municipality, 0)), address(municipality, 0), "Skolechef", language(municipality, 0));
    }

    /** Two or three: how many depends on nothing but the code. */
    static List<Forms.Participant> participants(Municipality municipality) {
        int count = 2 + number(municipality) % 2;
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Forms.Participant(
                        name(seed(municipality, i)),
                        address(municipality, i),
                        i == 1 ? "administration" : "school-leader",
                        i == 1 ? "Konsulent" : "Skoleleder",
                        language(municipality, i)))
                .toList();
    }

    static String name(int seed) {
        return FIRST.get(Math.floorMod(seed * 7, FIRST.size())) + " " + LAST.get(Math.floorMod(seed * 5, LAST.size()))
                + " (fiktiv)";
    }

    /** The contact is 0, participants count from 1. */
    static String address(Municipality municipality, int person) {
        return (person == 0 ? "skolechef" : "deltager" + person) + "@k" + municipality.code() + ".example";
    }

    private static String language(Municipality municipality, int person) {
        return seed(municipality, person) % EVERY_ENGLISH == 0 ? "en" : "da";
    }

    private static int seed(Municipality municipality, int person) {
        return number(municipality) * 4 + person;
    }

    private static int number(Municipality municipality) {
        return Integer.parseInt(municipality.code());
    }
}
