package dk.samspil.notification.messaging.digest;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.notification.domain.digest.JournalNews;

/** What follows within the service when a window has ended, or something comes too late for one. Nothing leaves it. */
public final class JournalEvents implements Outgoing.Translator<JournalNews> {

    @Override
    public Outgoing translate(JournalNews event) {
        return switch (event) {
            case JournalNews.Closed(var morning) ->
                new Outgoing.PrivateStep(
                        SendDigestsStep.NAME, morning.toString(), new SendDigestsStep(morning.toString()));
            case JournalNews.PassedOn(var to, var happening) ->
                new Outgoing.PrivateStep(CollectStep.NAME, to.toString(), CollectStep.of(to, happening));
        };
    }
}
