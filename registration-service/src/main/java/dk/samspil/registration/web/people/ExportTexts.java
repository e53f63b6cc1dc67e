package dk.samspil.registration.web.people;

import java.util.Locale;
import java.util.Map;

/** The words of the readable export. A code without a word of its own is shown as it is. */
record ExportTexts(String language, Map<String, String> words) {
    static final ExportTexts DA = new ExportTexts(
            "da",
            Map.ofEntries(
                    Map.entry("heading", "Alt, hvad Samspil har om en person"),
                    Map.entry("person", "Person"),
                    Map.entry("state", "Tilstand"),
                    Map.entry("known", "kendt"),
                    Map.entry("erased", "slettet"),
                    Map.entry("name", "Navn"),
                    Map.entry("email", "E-mail"),
                    Map.entry("title", "Titel"),
                    Map.entry("municipality", "Kommune"),
                    Map.entry("language", "Sprog"),
                    Map.entry("erasedAt", "Slettet"),
                    Map.entry("erasure", "Sletning"),
                    Map.entry("applications", "Ansøgninger, hvor personen er nævnt"),
                    Map.entry("elsewhere", "Andre dele af Samspil"),
                    Map.entry("progression", "Forløb"),
                    Map.entry("conference", "Konferencer"),
                    Map.entry("notification", "Mails"),
                    Map.entry("answered", "har svaret"),
                    Map.entry("holds-nothing", "har intet om personen"),
                    Map.entry("could-not-be-asked", "kunne ikke spørges: bed om eksporten igen senere"),
                    Map.entry("nothing", "Intet"),
                    Map.entry("call", "Opslag"),
                    Map.entry("contact", "Kontaktperson"),
                    Map.entry("role", "Deltager som"),
                    Map.entry("submittedAt", "Indsendt"),
                    Map.entry("history", "Forløb"),
                    Map.entry("attempt", "Gang nummer"),
                    Map.entry("application", "Ansøgning"),
                    Map.entry("drafts", "Kladder, hvor personen er nævnt"),
                    Map.entry("secretariat", "Opslag, som personen er sekretariat for"),
                    Map.entry("directory", "Roller i kartoteket"),
                    Map.entry("school", "Skole"),
                    Map.entry("referenceGroups", "Referencegrupper"),
                    Map.entry("appointedAt", "Udpeget"),
                    Map.entry("releasedAt", "Udtrådt"),
                    Map.entry("reason", "Begrundelse"),
                    Map.entry("meetings", "Møder i referencegrupper"),
                    Map.entry("meeting", "Møde"),
                    Map.entry("startsAt", "Begynder"),
                    Map.entry("attended", "Var til stede"),
                    Map.entry("messages", "Beskeder til personen"),
                    Map.entry("message", "Besked"),
                    Map.entry("subject", "Emne"),
                    Map.entry("orderedAt", "Sendt"),
                    Map.entry("savedAt", "Gemt"),
                    Map.entry("true", "ja"),
                    Map.entry("false", "nej")));
    static final ExportTexts EN = new ExportTexts(
            "en",
            Map.ofEntries(
                    Map.entry("heading", "All that Samspil holds about a person"),
                    Map.entry("person", "Person"),
                    Map.entry("state", "State"),
                    Map.entry("name", "Name"),
                    Map.entry("email", "E-mail"),
                    Map.entry("title", "Title"),
                    Map.entry("municipality", "Municipality"),
                    Map.entry("language", "Language"),
                    Map.entry("erasedAt", "Erased"),
                    Map.entry("erasure", "Erasure"),
                    Map.entry("applications", "Applications in which the person is named"),
                    Map.entry("elsewhere", "Other parts of Samspil"),
                    Map.entry("progression", "Progression"),
                    Map.entry("conference", "Conferences"),
                    Map.entry("notification", "Mails"),
                    Map.entry("answered", "has answered"),
                    Map.entry("holds-nothing", "holds nothing about the person"),
                    Map.entry("could-not-be-asked", "could not be asked: ask for the export again later"),
                    Map.entry("nothing", "Nothing"),
                    Map.entry("call", "Call"),
                    Map.entry("contact", "Contact person"),
                    Map.entry("role", "Takes part as"),
                    Map.entry("submittedAt", "Submitted"),
                    Map.entry("history", "History"),
                    Map.entry("attempt", "Time number"),
                    Map.entry("application", "Application"),
                    Map.entry("drafts", "Drafts in which the person is named"),
                    Map.entry("secretariat", "Calls that the person is the secretariat of"),
                    Map.entry("directory", "Roles in the directory"),
                    Map.entry("school", "School"),
                    Map.entry("referenceGroups", "Reference groups"),
                    Map.entry("appointedAt", "Appointed"),
                    Map.entry("releasedAt", "Left"),
                    Map.entry("reason", "Reason"),
                    Map.entry("meetings", "Meetings of reference groups"),
                    Map.entry("meeting", "Meeting"),
                    Map.entry("startsAt", "Begins"),
                    Map.entry("attended", "Was there"),
                    Map.entry("messages", "Messages to the person"),
                    Map.entry("message", "Message"),
                    Map.entry("subject", "Subject"),
                    Map.entry("orderedAt", "Sent"),
                    Map.entry("savedAt", "Saved"),
                    Map.entry("true", "yes"),
                    Map.entry("false", "no")));

    static ExportTexts of(String language) {
        return language.strip().toLowerCase(Locale.ROOT).startsWith("en") ? EN : DA;
    }

    String word(String code) {
        return words.getOrDefault(code, code);
    }
}
