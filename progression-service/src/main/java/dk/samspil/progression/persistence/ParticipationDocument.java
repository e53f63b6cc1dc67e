package dk.samspil.progression.persistence;

import dk.samspil.progression.domain.Onboarding;
import dk.samspil.progression.domain.Participation;
import dk.samspil.progression.domain.ParticipationId;
import dk.samspil.progression.domain.Party;
import dk.samspil.progression.domain.PersonId;
import dk.samspil.progression.domain.RegionCode;
import dk.samspil.progression.domain.ReservationRefusal;
import dk.samspil.progression.domain.Turndown;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A participation, as it is kept. */
public record ParticipationDocument(
        @BsonId String id,
        String call,
        String municipality,
        String region,
        String contact,
        boolean active,
        List<StepDocument> steps,
        LeadDocument lead,
        @Nullable ChoiceDocument choice,
        int attempts,
        @Nullable TurndownDocument turndown) {
    static final String CALL = "call";
    static final String CONTACT = "contact";
    static final String LEAD_KIND = "lead.kind";

    /** The last choice that came to nothing. */
    public record TurndownDocument(int attempt, String why) {}

    static ParticipationDocument of(Participation participation) {
        var party = participation.party();
        return new ParticipationDocument(
                participation.id().value(),
                participation.id().call().value(),
                participation.id().municipality().value(),
                party.region().value(),
                party.contact().value(),
                participation.active(),
                participation.onboarding().steps().stream()
                        .map(StepDocument::of)
                        .toList(),
                LeadDocument.of(participation.lead()),
                participation.choice().map(ChoiceDocument::of).orElse(null),
                participation.attempts(),
                participation
                        .turndown()
                        .map(t -> new TurndownDocument(t.attempt(), t.why().name()))
                        .orElse(null));
    }

    Participation toParticipation() {
        return new Participation(
                new Party(ParticipationId.of(call, municipality), new RegionCode(region), new PersonId(contact)),
                active,
                new Onboarding(steps.stream().map(StepDocument::toStep).toList()),
                lead.toLead(),
                Optional.ofNullable(choice).map(ChoiceDocument::toChoice),
                attempts,
                Optional.ofNullable(turndown).map(t -> new Turndown(t.attempt(), ReservationRefusal.valueOf(t.why()))));
    }
}
