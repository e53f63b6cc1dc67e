package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.CallNews;
import java.time.Instant;
import java.util.List;

/**
 * Others take part for a municipality that has joined.
 *
 * @param participants all who take part from now on
 * @param added who did not before
 * @param removed who did before
 */
record ParticipantsChangedV1(
        String call,
        String municipality,
        String region,
        String application,
        List<ParticipantV1> participants,
        List<ParticipantV1> added,
        List<ParticipantV1> removed,
        Instant changedAt) {
    static final String TYPE = "dk.samspil.registration.participants-changed.v1";

    static ParticipantsChangedV1 of(CallNews.ParticipantsChanged news) {
        var after = ParticipantV1.of(news.line().team());
        var before = ParticipantV1.of(news.before());
        return new ParticipantsChangedV1(
                news.call().value(),
                news.line().municipality().value(),
                news.line().region().value(),
                news.application().value(),
                after,
                without(after, before),
                without(before, after),
                news.at());
    }

    private static List<ParticipantV1> without(List<ParticipantV1> some, List<ParticipantV1> others) {
        var known = others.stream().map(ParticipantV1::person).toList();
        return some.stream().filter(p -> !known.contains(p.person())).toList();
    }
}
