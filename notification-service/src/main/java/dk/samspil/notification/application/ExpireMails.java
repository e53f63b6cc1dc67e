package dk.samspil.notification.application;

import dk.samspil.notification.domain.MailId;

/**
 * Ends the wait of mails whose time has passed: those for somebody of whom nothing was ever heard, and those that nobody
 * could send in time.
 */
public final class ExpireMails {
    /** So many at a time, so that it holds up nothing else. */
    private static final int MOST = 500;

    private final Mails mails;
    private final Moments moments;

    public ExpireMails(Mails mails, Moments moments) {
        this.mails = mails;
        this.moments = moments;
    }

    /** Whether that was all; if not, there are more. */
    public boolean handle() {
        var late = mails.late(moments.now().business(), MOST);
        late.forEach(this::expire);
        return late.size() < MOST;
    }

    private void expire(MailId id) {
        var now = moments.now();
        mails.find(id)
                .ifPresent(found -> Flows.of(found.state().order())
                        .run(() -> mails.react(id, Changes.ofMailIfThere(mail -> mail.expireIfLate(now)))));
    }
}
