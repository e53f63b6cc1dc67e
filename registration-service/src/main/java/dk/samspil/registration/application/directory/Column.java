package dk.samspil.registration.application.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns that are understood, each by the headings that the register and municipalities give it. */
enum Column {
    NUMBER("institutionsnummer", "institution_no", "institutionsnr", "inst.nr.", "skolenummer", "skolekode", "number"),
    SCHOOL("skole", "skolenavn", "institutionsnavn", "institution", "school"),
    NAME("navn", "name", "fulde navn"),
    MUNICIPALITY(
            "kommunekode",
            "municipality_code",
            "kommunenummer",
            "kommunenr.",
            "beliggenhedskommune",
            "kommune",
            "municipality"),
    KIND("enhedsart", "unit_kind", "institutionstype", "art", "kind"),
    MAIN("hovedinstitution", "main_institution_no", "hovedinstitutionsnummer", "hovedskole", "main"),
    GRADE("højeste klassetrin", "highest_grade", "klassetrin til", "grade"),
    OWNERSHIP("ejerforhold", "ownership", "ejer"),
    OPENED("oprettet", "opened", "startdato", "åbnet"),
    STATE("status", "state", "tilstand"),
    ENDED("ophørt", "ended", "slutdato", "nedlagt", "lukkedato", "lukket", "closed_at"),
    MERGED_INTO("lagt sammen med", "merged_into", "sammenlagt med", "fortsætter som", "ny institution"),
    EMAIL("e-mail", "email", "mail", "e-mailadresse", "mailadresse", "e-post"),
    ROLE("rolle", "role", "funktion"),
    TITLE("stilling", "title", "titel", "stillingsbetegnelse"),
    LANGUAGE("sprog", "language");

    private static final String BETWEEN = "|";

    /** As they are compared, with a line before and behind each. */
    private final String headings;

    private final String danish;

    Column(String... headings) {
        this.danish = headings[0].substring(0, 1).toUpperCase(Locale.ROOT) + headings[0].substring(1);
        this.headings = Arrays.stream(headings).map(Column::folded).collect(Collectors.joining("|", "|", "|"));
    }

    /** What it is called with us, in faults and previews. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its heading in our own files. */
    String danish() {
        return danish;
    }

    static Stream<Column> of(String heading) {
        var sought = BETWEEN + folded(heading) + BETWEEN;
        return Stream.of(values()).filter(c -> c.headings.contains(sought));
    }

    private static String folded(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
