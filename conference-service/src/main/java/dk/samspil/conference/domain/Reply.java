package dk.samspil.conference.domain;

import java.util.List;

/** What an answer led to. */
public record Reply(Invitation next, List<InvitationNews> news, AnswerOutcome outcome) {
    public Reply {
        news = List.copyOf(news);
    }
}
