package dk.samspil.notification.application;

import dk.samspil.notification.domain.sending.Gate;
import java.time.Duration;
import java.util.function.Supplier;

/** Finds the mails that nobody has in hand: after a crash, a pause, or a wait whose end nobody saw. */
public final class SweepMails {
    private final Mails mails;
    private final Moments moments;
    private final Supplier<Gate> gates;

    /** @param gates what mails have to pass now */
    public SweepMails(Mails mails, Moments moments, Supplier<Gate> gates) {
        this.mails = mails;
        this.moments = moments;
        this.gates = gates;
    }

    /** Offers what is due to the senders, and not held back; young queued ones are in somebody's hands. */
    public void handle(Duration grace, Dispatch dispatch) {
        mails.due(moments.now(), grace, gates.get()).forEach(dispatch::offer);
    }
}
