package dk.samspil.registration.domain;

import java.util.List;

/** What a call has decided: how it stands now, what there is to tell of it, and the answer for whoever asked. */
public record Ruling<A>(Call next, List<CallNews> news, A answer) {
    public Ruling {
        news = List.copyOf(news);
    }
}
