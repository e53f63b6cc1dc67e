package dk.samspil.conference.application;

import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.Series;
import dk.samspil.conference.domain.SeriesNews;
import dk.samspil.conference.messaging.SeriesEvents;

final class InMemoryAllSeries extends Interruptible<CallId, Series, SeriesNews> implements AllSeries {

    InMemoryAllSeries() {
        super("series", CallId::value, new SeriesEvents());
    }
}
