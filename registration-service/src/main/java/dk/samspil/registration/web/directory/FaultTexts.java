package dk.samspil.registration.web.directory;

import dk.samspil.registration.domain.directory.Fault.Reason;

/** What is wrong with a row, in both languages, without the value. */
final class FaultTexts {
    private FaultTexts() {}

    static String da(Reason reason) {
        return switch (reason) {
            case EMPTY_FILE -> "Filen er tom.";
            case UNKNOWN_HEADINGS ->
                "Overskrifterne kendes ikke: der skal være et institutionsnummer eller en e-mailadresse.";
            case MISSING_COLUMN -> "Kolonnen mangler.";
            case DUPLICATE_COLUMN -> "Kolonnen er der mere end én gang.";
            case NOT_YOURS_TO_IMPORT -> "Skoler indlæses af sekretariatet; kommunen kan indlæse kontaktpersoner.";
            case TOO_MANY_ROWS -> "Filen har flere rækker, end der kan indlæses på én gang.";
            case TOO_FEW_COLUMNS -> "Rækken har færre felter end overskrifterne.";
            case TOO_MANY_COLUMNS -> "Rækken har flere felter end overskrifterne.";
            case UNCLOSED_QUOTE -> "Et anførselstegn bliver ikke lukket.";
            case STRAY_QUOTE -> "Der står noget efter det afsluttende anførselstegn.";
            case UNDECODABLE -> "Der er tegn, som ikke kan læses.";
            case MISSING -> "Feltet skal udfyldes.";
            case TOO_LONG -> "Teksten er for lang.";
            case CONTROL_CHARACTERS -> "Linjeskift og styretegn er ikke tilladt.";
            case LOOKS_LIKE_CPR -> "Teksten ligner et CPR-nummer.";
            case NOT_A_NUMBER -> "Der må kun være cifre.";
            case WRONG_LENGTH -> "Et institutionsnummer har seks cifre.";
            case OUT_OF_RANGE -> "Tallet er for stort eller for lille.";
            case NOT_A_DATE -> "Det er ikke en dato som 2015-08-01 eller 01-08-2015.";
            case NOT_AN_ADDRESS -> "Det er ikke en e-mailadresse.";
            case DUPLICATE -> "Nummeret er der mere end én gang.";
            case ANOTHER_NAME -> "Samme e-mailadresse har et andet navn længere oppe i filen.";
            case TWO_HEADS -> "Kommunen har en anden skolechef længere oppe i filen.";
            case UNKNOWN_MUNICIPALITY -> "Kommunen kendes ikke.";
            case UNKNOWN_SCHOOL -> "Skolen kendes ikke.";
            case UNKNOWN_KIND -> "Arten kendes ikke: skole, hovedskole eller afdeling.";
            case UNKNOWN_OWNERSHIP -> "Ejerforholdet kendes ikke.";
            case UNKNOWN_STATE -> "Status passer ikke: åben, lukket eller sammenlagt.";
            case UNKNOWN_ROLE -> "Rollen kendes ikke: skoleleder, skolechef eller forvaltning.";
            case UNKNOWN_LANGUAGE -> "Sproget kendes ikke: da eller en.";
            case BEFORE_OPENING -> "Datoen ligger før skolens oprettelse.";
            case STILL_OPEN -> "Feltet skal være tomt, når skolen er åben.";
            case MERGED_INTO_ITSELF -> "Skolen er lagt sammen med sig selv.";
            case MERGED_IN_A_CIRCLE -> "Sammenlægningerne går i ring.";
        };
    }

    static String en(Reason reason) {
        return switch (reason) {
            case EMPTY_FILE -> "The file is empty.";
            case UNKNOWN_HEADINGS ->
                "The headings are not known: there must be an institution number or a mail address.";
            case MISSING_COLUMN -> "The column is missing.";
            case DUPLICATE_COLUMN -> "The column is there more than once.";
            case NOT_YOURS_TO_IMPORT -> "Schools are imported by the secretariat; a municipality may import contacts.";
            case TOO_MANY_ROWS -> "The file has more rows than can be imported at once.";
            case TOO_FEW_COLUMNS -> "The row has fewer cells than the headings.";
            case TOO_MANY_COLUMNS -> "The row has more cells than the headings.";
            case UNCLOSED_QUOTE -> "A quotation mark is not closed.";
            case STRAY_QUOTE -> "Something stands behind the closing quotation mark.";
            case UNDECODABLE -> "There are characters that can't be read.";
            case MISSING -> "The cell must not be empty.";
            case TOO_LONG -> "The text is too long.";
            case CONTROL_CHARACTERS -> "Line breaks and control characters are not allowed.";
            case LOOKS_LIKE_CPR -> "The text looks like a CPR number.";
            case NOT_A_NUMBER -> "There may be digits only.";
            case WRONG_LENGTH -> "An institution number has six digits.";
            case OUT_OF_RANGE -> "The number is too large or too small.";
            case NOT_A_DATE -> "This is no date such as 2015-08-01 or 01-08-2015.";
            case NOT_AN_ADDRESS -> "This is no mail address.";
            case DUPLICATE -> "The number is there more than once.";
            case ANOTHER_NAME -> "The same mail address has another name further up in the file.";
            case TWO_HEADS -> "The municipality has another head of schools further up in the file.";
            case UNKNOWN_MUNICIPALITY -> "The municipality is not known.";
            case UNKNOWN_SCHOOL -> "The school is not known.";
            case UNKNOWN_KIND -> "The kind is not known: school, main or department.";
            case UNKNOWN_OWNERSHIP -> "The ownership is not known.";
            case UNKNOWN_STATE -> "The state does not fit: open, closed or merged.";
            case UNKNOWN_ROLE -> "The role is not known: school-leader, head-of-schools or administration.";
            case UNKNOWN_LANGUAGE -> "The language is not known: da or en.";
            case BEFORE_OPENING -> "The date lies before the school opened.";
            case STILL_OPEN -> "The cell must be empty where the school is open.";
            case MERGED_INTO_ITSELF -> "The school is merged into itself.";
            case MERGED_IN_A_CIRCLE -> "The mergers go in a circle.";
        };
    }
}
