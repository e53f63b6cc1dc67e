package dk.samspil.notification.messaging.progression;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.time.LocalDate;
import java.util.Map;

/** A step of a municipality's onboarding was not done in time. */
record OnboardingStepOverdueV1(String call, String municipality, String step, String contact, LocalDate dueOn) {

    OrderMail.Command chaser(ReceivedEvent about) {
        var facts = Map.of("call", call, "municipality", municipality, "step", step, "dueOn", dueOn.toString());
        return Ordered.by(about, Template.ONBOARDING_OVERDUE, contact, facts);
    }
}
