package dk.samspil.local.demo;

import java.util.List;
import java.util.Map;

/** What the secretariat sets up: the call, the researchers, and a conference in each region. */
final class Programme {

    static final int PLACES = 12;
    static final int MUNICIPALITIES = 98;

    /** The region whose conference is planned after the call: the largest, so that somebody from it has joined. */
    static final String LAST_REGION = "1084";

    static final List<String> FIRST_REGIONS = List.of("1081", "1082", "1083", "1085");

    private static final Map<String, String> DAYS = Map.of(
            "1081", "2015-10-06",
            "1082", "2015-10-08",
            "1083", "2015-10-20",
            "1085", "2015-10-22",
            "1084", "2015-11-03");
    private static final Map<String, String> NAMES = Map.of(
            "1081", "Nordjylland",
            "1082", "Midtjylland",
            "1083", "Syddanmark",
            "1084", "Hovedstaden",
            "1085", "Sjælland");
    private static final int SEATS = 350;
    private static final int LIMIT = 3;

    private Programme() {}

    static Forms.Call call() {
        return new Forms.Call(
                new Forms.Text(
                        "Kommunesamarbejde om faglig ledelse 2014-15",
                        "Municipalities together on instructional leadership 2014-15"),
                PLACES,
                "2014-08-01T06:00:00Z",
                "2014-09-01T10:00:00Z",
                "first-come",
                10,
                8);
    }

    /** Five with room for fifteen; two of them can't take every municipality. */
    static List<Forms.Researcher> researchers() {
        return List.of(
                researcher(1, "Målstyring", List.of("1081", "1082"), List.of()),
                researcher(2, "Opfølgning på resultater", List.of("1082", "1083"), List.of("0461", "0561")),
                researcher(3, "Skoleledelse", List.of("1084"), List.of()),
                researcher(4, "Ledelse af forandring", List.of("1084", "1085"), List.of("0101", "0265", "0316")),
                researcher(5, "Elevers trivsel", List.of("1083", "1085"), List.of()));
    }

    static String researcherAddress(int number) {
        return "forsker" + number + "@universitet.example";
    }

    static Forms.Conference conference(String call, String region) {
        String day = DAYS.getOrDefault(region, "");
        String name = NAMES.getOrDefault(region, region);
        // Winter time from 25 October 2015 on.
        int hour = day.compareTo("2015-10-25") < 0 ? 7 : 8;
        return new Forms.Conference(
                call,
                region,
                new Forms.Text("Skoleledelseskonference " + name, "Conference for school leaders, " + name),
                day + "T0" + hour + ":30:00Z",
                day + "T" + (hour + 7) + ":00:00Z",
                new Forms.Venue("Kongreshuset " + name + " (fiktivt)", "Eksempelvej 1"),
                SEATS);
    }

    static String regionName(String region) {
        return NAMES.getOrDefault(region, region);
    }

    private static Forms.Researcher researcher(int number, String theme, List<String> regions, List<String> conflicts) {
        return new Forms.Researcher(
                People.name(1_000 + number),
                researcherAddress(number),
                "Lektor",
                List.of(theme),
                regions,
                LIMIT,
                conflicts,
                number == 5 ? "en" : "da");
    }
}
