package dk.samspil.local.demo;

import dk.samspil.local.demo.Picture.Application;
import dk.samspil.local.demo.Picture.Letter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which mails must lie in the mailbox: counted from the play's own addresses, not from what notification-service says
 * that it has sent.
 *
 * @param researchers the mail address of each researcher by id
 */
record ExpectedMails(Map<String, String> researchers) {

    // Receipt, welcome, and who their researcher is.
    private static final int OF_A_JOINED_CONTACT = 3;
    // Receipt, and the place on the waiting list.
    private static final int OF_A_WAITING_CONTACT = 2;

    ExpectedMails {
        researchers = Map.copyOf(researchers);
    }

    void check(Picture picture, List<String> unmet) {
        if (!picture.hasGoneOn()) {
            checkCounts(picture, unmet);
        }
        checkRepeats(picture, unmet);
    }

    private void checkCounts(Picture picture, List<String> unmet) {
        Map<String, Integer> expected = expectedMails(picture);
        Map<String, Integer> missing = new TreeMap<>(expected);
        Set<String> counted = new HashSet<>();
        for (Letter letter : picture.letters()) {
            // the clock decides on reminders and digests: as long as it stands where the play leaves it there are none
            if (!letter.reminder() && expected.containsKey(letter.to()) && counted.add(letter.messageId())) {
                missing.merge(letter.to(), -1, Integer::sum);
            }
        }
        int lacking =
                missing.values().stream().filter(n -> n > 0).mapToInt(n -> n).sum();
        if (lacking > 0) {
            unmet.add(lacking + " mails are not in the mailbox, such as to " + first(missing, true) + "; "
                    + picture.uncertain().size() + " are held as uncertain.");
        }
        if (missing.values().stream().anyMatch(n -> n < 0)) {
            unmet.add("More mails than expected came to " + first(missing, false) + ".");
        }
    }

    /** How many mails each address gets, those with none included. */
    Map<String, Integer> expectedMails(Picture picture) {
        Map<String, Integer> expected = new HashMap<>();
        researchers.values().forEach(address -> expected.put(address, 0));
        picture.participations().values().stream()
                .map(p -> researchers.getOrDefault(p.researcher(), ""))
                .filter(address -> !address.isEmpty())
                .forEach(address -> expected.merge(address, 1, Integer::sum));
        for (Application application : picture.applications()) {
            Municipality municipality = new Municipality(application.municipality(), "", "");
            expected.put(
                    People.address(municipality, 0),
                    application.isJoined() ? OF_A_JOINED_CONTACT : OF_A_WAITING_CONTACT);
            People.participants(municipality).forEach(p -> expected.put(p.email(), application.isJoined() ? 1 : 0));
        }
        return expected;
    }

    private static void checkRepeats(Picture picture, List<String> unmet) {
        Set<String> seen = new HashSet<>();
        long unmarked = picture.letters().stream()
                .filter(l -> !seen.add(l.messageId()) && !l.repeat())
                .count();
        if (unmarked > 0) {
            unmet.add(unmarked + " mails came twice without being marked as a repeat.");
        }
    }

    private static String first(Map<String, Integer> missing, boolean lacking) {
        return missing.entrySet().stream()
                .filter(e -> lacking ? e.getValue() > 0 : e.getValue() < 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("nobody");
    }
}
