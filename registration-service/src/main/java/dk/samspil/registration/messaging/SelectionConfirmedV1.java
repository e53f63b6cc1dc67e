package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.CallNews;
import dk.samspil.registration.domain.Choice;
import java.time.Instant;

/** All applications that were undecided have been decided at once. */
record SelectionConfirmedV1(String call, int admitted, int waitlisted, int declined, Instant confirmedAt) {
    static final String TYPE = "dk.samspil.registration.selection-confirmed.v1";

    static SelectionConfirmedV1 of(CallNews.SelectionConfirmed news) {
        return new SelectionConfirmedV1(
                news.call().value(),
                count(news, Choice.ADMIT),
                count(news, Choice.WAITLIST),
                count(news, Choice.DECLINE),
                news.at());
    }

    private static int count(CallNews.SelectionConfirmed news, Choice choice) {
        return (int) news.suggestion().with(choice).count();
    }
}
