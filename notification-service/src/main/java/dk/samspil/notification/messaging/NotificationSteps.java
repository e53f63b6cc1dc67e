package dk.samspil.notification.messaging;

import dk.samspil.messaging.relay.Steps;
import dk.samspil.notification.application.AwaitContact;
import dk.samspil.notification.application.ReleaseMail;
import dk.samspil.notification.application.SuppressMails;
import dk.samspil.notification.application.bounces.DoubtContact;
import dk.samspil.notification.application.bounces.ResumeMails;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.PersonId;

/** What follows within the service. */
public final class NotificationSteps {
    private NotificationSteps() {}

    public static Steps table(
            AwaitContact await, ReleaseMail release, SuppressMails suppress, DoubtContact doubt, ResumeMails resume) {
        return Steps.of(
                Steps.on(
                        AwaitContactStep.NAME,
                        AwaitContactStep.class,
                        step -> await.handle(new MailId(step.mail()), new PersonId(step.person()))),
                Steps.on(ReleaseMailStep.NAME, ReleaseMailStep.class, step -> release.handle(new MailId(step.mail()))),
                Steps.on(
                        SuppressMailsStep.NAME,
                        SuppressMailsStep.class,
                        step -> suppress.handle(new PersonId(step.person()))),
                Steps.on(
                        DoubtContactStep.NAME,
                        DoubtContactStep.class,
                        step -> doubt.handle(new PersonId(step.person()), step.toReturned())),
                Steps.on(
                        ResumeMailsStep.NAME,
                        ResumeMailsStep.class,
                        step -> resume.handle(new PersonId(step.person()))));
    }
}
