package dk.samspil.conference.application;

import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.Series;
import dk.samspil.conference.domain.SeriesNews;
import dk.samspil.messaging.aggregate.Aggregates;

/** The series of conferences, one per programme. */
public interface AllSeries extends Aggregates<CallId, Series, SeriesNews> {}
