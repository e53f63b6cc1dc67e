package dk.samspil.registration.domain.referencegroup;

import java.util.List;

/** What a meeting decides: how it is from now on, what is told of it, and the answer. */
public record Settled<A>(ReferenceMeeting next, List<MeetingNews> news, A answer) {
    public Settled {
        news = List.copyOf(news);
    }

    static <A> Settled<A> as(ReferenceMeeting before, A answer) {
        return new Settled<>(before, List.of(), answer);
    }
}
