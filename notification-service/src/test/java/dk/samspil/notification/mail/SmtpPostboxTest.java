package dk.samspil.notification.mail;

import dk.samspil.notification.application.Postbox;
import dk.samspil.notification.application.PostboxContract;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

class SmtpPostboxTest extends PostboxContract {
    private final Sink sink = Sink.start();
    private final SmtpPostbox postbox = new SmtpPostbox(
            SmtpSettings.plain("127.0.0.1", sink.port(), "here.example", Duration.ofSeconds(5)),
            Optional.empty(),
            Texts.SENDER,
            Texts.IDS,
            InstantSource.system());

    @AfterEach
    void stop() {
        postbox.close();
        sink.close();
    }

    @Override
    protected Postbox postbox() {
        return postbox;
    }

    @Override
    protected void refuse(int code) {
        sink.recipientRefusals = _ -> code;
    }

    @Override
    protected void goAway() {
        sink.close();
    }

    @Override
    protected int taken() {
        return sink.taken.size();
    }
}
