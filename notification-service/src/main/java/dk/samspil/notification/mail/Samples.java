package dk.samspil.notification.mail;

import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What previews show where there is no mail to show. Everybody and everything in it is made up; municipalities' names
 * are real. A new variable of a text gets a line here, under its name; where the same name means something else in one
 * mail, under {@code <template>.<variable>} as well.
 */
final class Samples {
    private static final Pattern LINE = Pattern.compile("(secretariat|researcher|contact)[A-Z].+");

    private static final Map<String, Sample> ALL = Map.ofEntries(
            // Who
            same("name", "Anne Eksempelsen"),
            same("municipality", "Gladsaxe Kommune"),
            same("researcher", "Kim Prøvesen"),
            same("researcherEmail", "kim.proevesen@universitet.example"),
            in("researcherTitle", "lektor i skoleledelse", "associate professor of school leadership"),
            same("contact", "Bo Opdigtet"),
            same("contactEmail", "bo.opdigtet@kommune.example"),
            in("contactTitle", "skolechef", "head of schools"),
            // The call and its places
            same("places", "12"),
            same("taken", "9"),
            same("waiting", "31"),
            same("undecided", "18"),
            same("position", "7"),
            same("reference", "KBTR-0159-1"),
            in("opensAt", "mandag den 4. august 2014 kl. 08.00", "Monday 4 August 2014 at 08:00"),
            in("deadline", "mandag den 1. september 2014 kl. 12.00", "Monday 1 September 2014 at 12:00"),
            in("closedAt", "mandag den 1. september 2014 kl. 12.00", "Monday 1 September 2014 at 12:00"),
            in("submittedAt", "torsdag den 14. august 2014 kl. 09.41", "Thursday 14 August 2014 at 09:41"),
            in("handedOverAt", "onsdag den 3. september 2014 kl. 10.15", "Wednesday 3 September 2014 at 10:15"),
            in("asOf", "mandag den 1. september 2014 kl. 12.00", "Monday 1 September 2014 at 12:00"),
            in("expiresAt", "mandag den 15. september 2014 kl. 23.59", "Monday 15 September 2014 at 23:59"),
            in("lapsedAt", "mandag den 15. september 2014 kl. 23.59", "Monday 15 September 2014 at 23:59"),
            in("withdrawnAt", "fredag den 9. januar 2015 kl. 14.05", "Friday 9 January 2015 at 14:05"),
            yes("selection"),
            yes("promoted"),
            yes("placesTaken"),
            no("decided"),
            // Conferences and meetings
            in("title", "Faglig ledelse i praksis", "Instructional leadership in practice"),
            in("reference-meeting-scheduled.title", "Første møde i følgegruppen", "First meeting of the group"),
            in("reference-meeting-moved.title", "Første møde i følgegruppen", "First meeting of the group"),
            in("reference-meeting-cancelled.title", "Første møde i følgegruppen", "First meeting of the group"),
            in("date", "mandag den 26. oktober 2015", "Monday 26 October 2015"),
            in("from", "09.00", "09:00"),
            in("to", "15.30", "15:30"),
            same("venue", "Odeon"),
            same("address", "Odeons Kvarter 1, 5000 Odense C"),
            same("place", "Weidekampsgade 10, 2300 København S"),
            in("reason", "Varsel om storm på mødedagen.", "A storm is forecast for the day."),
            yes("hasAgenda"),
            list(
                    "agenda",
                    "item",
                    "Velkomst og siden sidst",
                    "Welcome and news",
                    "Mål og opfølgning",
                    "Goals and follow-up"),
            in("item", "Velkomst og siden sidst", "Welcome and news"),
            yes("ticket"),
            yes("seat"),
            yes("canReturn"),
            yes("confirmed"),
            no("conference-moved.waiting"),
            no("open"),
            yes("hasSessions"),
            rows(
                    "sessions",
                    Map.of("begins", "10.15", "ends", "11.00", "session", "Data, der bruges", "room", "Sal B"),
                    Map.of("begins", "10:15", "ends", "11:00", "session", "Data put to use", "room", "Hall B")),
            in("begins", "10.15", "10:15"),
            in("ends", "11.00", "11:00"),
            in("session", "Data, der bruges", "Data put to use"),
            in("room", "Sal B", "Hall B"),
            // The municipality's work
            in("retractedAt", "fredag den 22. august 2014 kl. 11.30", "Friday 22 August 2014 at 11:30"),
            in("unassignedAt", "fredag den 9. januar 2015 kl. 14.05", "Friday 9 January 2015 at 14:05"),
            yes("withdrawn"),
            rows(
                    "steps",
                    Map.of("step", "Udpeg en projektleder", "dueOn", "mandag den 29. september 2014"),
                    Map.of("step", "Appoint a project leader", "dueOn", "Monday 29 September 2014")),
            in("step", "Udpeg en projektleder", "Appoint a project leader"),
            in("dueOn", "mandag den 29. september 2014", "Monday 29 September 2014"),
            in("feedback-requested.title", "Læsesamtaler i 3. klasse", "Reading talks in third form"),
            in("feedback-given.title", "Læsesamtaler i 3. klasse", "Reading talks in third form"),
            in("feedback-overdue.title", "Læsesamtaler i 3. klasse", "Reading talks in third form"),
            // Digests: the lists in them are named after who reads them
            yes("secretariat"),
            same("digest.open", "4"),
            same("count", "3"),
            same("names", "Gladsaxe Kommune, Odense Kommune, Skive Kommune"),
            same("more", "2"),
            // What the coordinator writes
            in("subject", "Nyt fra sekretariatet om efterårets forløb", "News from the secretariat about the autumn"),
            list(
                    "paragraphs",
                    "paragraph",
                    "Tak for en god start. Her er det, der sker i de næste uger.",
                    "Thank you for a good start. This is what happens in the weeks to come.",
                    "Planen for opstarten ligger klar i Samspil, og jeres forsker tager snart kontakt.",
                    "The plan for getting started is ready in Samspil, and your researcher will soon be in touch."),
            in("paragraph", "Tak for en god start.", "Thank you for a good start."));

    private Samples() {}

    /**
     * Samples of what a text asks for.
     *
     * @throws IllegalStateException naming the variable that has none
     */
    static Map<String, Object> of(Template template, Set<String> variables, Language language, String home) {
        var values = new HashMap<String, Object>();
        variables.forEach(variable -> values.put(variable, value(template, variable, language, home)));
        return values;
    }

    private static Object value(Template template, String variable, Language language, String home) {
        return switch (variable) {
            case "home" -> home + "/";
            case "link" -> home + "/i#" + Placeholders.TOKEN;
            default -> sample(template, variable).in(language);
        };
    }

    private static Sample sample(Template template, String variable) {
        var own = ALL.get(template.code() + "." + variable);
        var sample = own == null ? ALL.getOrDefault(variable, line(template, variable)) : own;
        if (sample == null) {
            throw new IllegalStateException("{{" + variable + "}} of " + template.code()
                    + " has no sample for previews: give it a line in Samples");
        }
        return sample;
    }

    /** What a digest lists: all lists have the same sample. */
    private static @Nullable Sample line(Template template, String variable) {
        var names = "Gladsaxe Kommune, Odense Kommune, Skive Kommune";
        var line = List.of(Map.of("count", "3", "names", names, "more", ""));
        return template.code().equals("digest") && LINE.matcher(variable).matches() ? new Sample(line, line) : null;
    }

    private record Sample(Object danish, Object english) {
        Object in(Language language) {
            return language == Language.DA ? danish : english;
        }
    }

    private static Map.Entry<String, Sample> in(String variable, String danish, String english) {
        return Map.entry(variable, new Sample(danish, english));
    }

    private static Map.Entry<String, Sample> same(String variable, String value) {
        return in(variable, value, value);
    }

    private static Map.Entry<String, Sample> yes(String flag) {
        return Map.entry(flag, new Sample(true, true));
    }

    private static Map.Entry<String, Sample> no(String flag) {
        return Map.entry(flag, new Sample(false, false));
    }

    /** A list of one, in Danish and in English. */
    private static Map.Entry<String, Sample> rows(
            String variable, Map<String, String> danish, Map<String, String> english) {
        return Map.entry(variable, new Sample(List.of(danish), List.of(english)));
    }

    /** Two entries, each in Danish and in English, of a list whose entries have one variable. */
    private static Map.Entry<String, Sample> list(
            String variable, String of, String danish, String english, String danish2, String english2) {
        return Map.entry(
                variable,
                new Sample(
                        List.of(Map.of(of, danish), Map.of(of, danish2)),
                        List.of(Map.of(of, english), Map.of(of, english2))));
    }
}
