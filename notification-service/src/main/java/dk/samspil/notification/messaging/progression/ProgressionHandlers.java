package dk.samspil.notification.messaging.progression;

import static dk.samspil.messaging.consume.HandlerTable.on;

import dk.samspil.messaging.consume.HandlerTable.Handler;
import dk.samspil.notification.application.OrderMail;
import java.util.List;

/** Which events of progression-service lead to which mails. */
public final class ProgressionHandlers {
    private ProgressionHandlers() {}

    public static List<Handler> all(OrderMail order) {
        return List.of(
                on("dk.samspil.progression.researcher-assigned.v1", ResearcherAssignedV1.class, (event, about) -> {
                    order.handle(event.toMunicipality(about));
                    order.handle(event.toResearcher(about));
                }),
                on("dk.samspil.progression.researcher-unassigned.v1", ResearcherUnassignedV1.class, (event, about) -> {
                    order.handle(event.toResearcher(about));
                    event.toMunicipality(about).ifPresent(order::handle);
                }),
                on(
                        "dk.samspil.progression.onboarding-step-overdue.v1",
                        OnboardingStepOverdueV1.class,
                        (event, about) -> order.handle(event.chaser(about))),
                on(
                        "dk.samspil.progression.feedback-requested.v1",
                        FeedbackV1.class,
                        (event, about) -> order.handle(event.request(about))),
                on(
                        "dk.samspil.progression.feedback-given.v1",
                        FeedbackV1.class,
                        (event, about) -> order.handle(event.answer(about))),
                on(
                        "dk.samspil.progression.feedback-overdue.v1",
                        FeedbackV1.class,
                        (event, about) -> order.handle(event.chaser(about))));
    }
}
