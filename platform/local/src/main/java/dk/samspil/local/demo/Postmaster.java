package dk.samspil.local.demo;

import dk.samspil.local.demo.Picture.Held;
import dk.samspil.local.demo.Picture.Letter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Does what a person does with a mail that is held because nobody knows whether it left when a process died: looks
 * whether it has arrived, and has it sent if it has not.
 */
final class Postmaster {

    private final Door door;
    private final Narration narration;
    private final Set<Held> sent = new HashSet<>();

    Postmaster(Door door, Narration narration) {
        this.door = door;
        this.narration = narration;
    }

    void look(Picture picture) {
        Set<String> arrived = picture.letters().stream().map(Letter::messageId).collect(Collectors.toSet());
        picture.uncertain().stream()
                .filter(held -> !arrived.contains(held.messageId()) && !sent.contains(held))
                .forEach(this::send);
    }

    /** Each time that it is in doubt, also when it is again. */
    private void send(Held held) {
        Answer answer = door.post(
                Actor.OPERATIONS,
                "/api/notification/emails/" + held.mail() + "/resend",
                Map.of("reason", "Ikke i postkassen"),
                "demo-resend-" + held.mail() + "-" + held.attempts());
        if (answer.isGood()) {
            sent.add(held);
            narration.line("  A mail that was in doubt is not in the mailbox: it is sent after all");
        }
    }
}
