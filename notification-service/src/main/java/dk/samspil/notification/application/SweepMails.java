package dk.samspil.notification.application;

import java.time.Duration;

/** Finds the mails that nobody has in hand: after a crash, a pause, or a wait whose end nobody saw. */
public final class SweepMails {
    private final Mails mails;
    private final Moments moments;

    public SweepMails(Mails mails, Moments moments) {
        this.mails = mails;
        this.moments = moments;
    }

    /** Offers what is due to the senders; young queued ones are in somebody's hands. */
    public void handle(Duration grace, Dispatch dispatch) {
        mails.due(moments.now().system(), grace).forEach(dispatch::offer);
    }
}
