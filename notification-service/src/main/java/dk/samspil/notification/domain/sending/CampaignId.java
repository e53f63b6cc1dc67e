package dk.samspil.notification.domain.sending;

import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Template;
import java.util.Optional;
import java.util.stream.Stream;

/** Names bulk mails that have one cause, such as the invitations to one conference. */
public record CampaignId(String value) {

    /** What a mail with this template, about these facts, belongs to. */
    public static CampaignId of(Template template, Facts facts) {
        return new CampaignId(Stream.of("conference", "call", "meeting")
                .map(key -> facts.find(key).map(value -> template.code() + "/" + key + "/" + value))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(template.code()));
    }
}
