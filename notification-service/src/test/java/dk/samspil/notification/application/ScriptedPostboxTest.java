package dk.samspil.notification.application;

import dk.samspil.notification.domain.SmtpReply;
import java.util.Optional;

class ScriptedPostboxTest extends PostboxContract {
    private final ScriptedPostbox postbox = new ScriptedPostbox();

    @Override
    protected Postbox postbox() {
        return postbox;
    }

    @Override
    protected void refuse(int code) {
        var reply = new SmtpReply(code, "no");
        postbox.beforeTheEnd = _ -> Optional.of(
                switch (code) {
                    case 550 -> new Postbox.Delivery.AddressRefused(reply);
                    case 554 -> new Postbox.Delivery.Refused(reply);
                    default -> new Postbox.Delivery.Later(reply);
                });
    }

    @Override
    protected void goAway() {
        postbox.away = true;
    }

    @Override
    protected int taken() {
        return postbox.handedOver.size();
    }
}
