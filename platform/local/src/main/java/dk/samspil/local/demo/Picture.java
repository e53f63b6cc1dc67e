package dk.samspil.local.demo;

import java.util.List;
import java.util.Map;

/**
 * How everything stands at one moment, as the services and the mailbox tell it.
 *
 * @param invited the invited persons by municipality
 * @param parked how many events each service has parked
 * @param uncertain the mails that may or may not have left, and are not sent again on their own
 */
record Picture(
        List<Application> applications,
        Map<String, Participation> participations,
        Map<String, List<String>> invited,
        Map<String, Integer> parked,
        List<Letter> letters,
        List<Held> uncertain) {

    /** Position 0 where it is on no waiting list; the reason is empty where there is none. */
    record Application(String municipality, String state, int position, String because) {

        boolean isJoined() {
            return state.equals("joined");
        }

        boolean isWaiting() {
            return state.equals("waiting");
        }
    }

    /** The researcher is empty where there is none. */
    record Participation(String municipality, String state, int steps, String researcher) {}

    /**
     * A mail in the mailbox; a repeat says so itself.
     *
     * @param reminder whether the clock alone has brought it: it asks for an answer once more, or gathers what has
     *     happened
     */
    record Letter(String messageId, String to, boolean repeat, boolean reminder) {
        private static final List<String> REMINDING =
                List.of("Husk at svare: ", "Please answer: ", "Siden sidst, ", "Since last time, ");

        Letter(String messageId, String to, boolean repeat) {
            this(messageId, to, repeat, false);
        }

        static Letter of(String messageId, String to, boolean repeat, String subject) {
            return new Letter(messageId, to, repeat, REMINDING.stream().anyMatch(subject::startsWith));
        }
    }

    /** A mail that waits for a person's decision, after so many attempts. */
    record Held(String mail, String messageId, int attempts) {}

    Picture {
        applications = List.copyOf(applications);
        participations = Map.copyOf(participations);
        invited = Map.copyOf(invited);
        parked = Map.copyOf(parked);
        letters = List.copyOf(letters);
        uncertain = List.copyOf(uncertain);
    }

    List<Application> joined() {
        return applications.stream().filter(Application::isJoined).toList();
    }

    List<Application> waiting() {
        return applications.stream().filter(Application::isWaiting).toList();
    }

    /** Whether somebody has withdrawn, been offered a place or the like: what the play itself never does. */
    boolean hasGoneOn() {
        return applications.stream().anyMatch(a -> !a.isJoined() && !a.isWaiting());
    }

    int invitations() {
        return invited.values().stream().mapToInt(List::size).sum();
    }

    String described() {
        long researchers = participations.values().stream()
                .filter(p -> !p.researcher().isEmpty())
                .count();
        return joined().size() + " joined, " + waiting().size() + " wait, " + participations.size()
                + " onboardings, " + researchers + " with a researcher, " + invitations() + " invitations, "
                + letters.size() + " mails";
    }
}
