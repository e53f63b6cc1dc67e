package dk.samspil.progression.messaging;

import dk.samspil.progression.domain.ResearcherNews.ResearcherRegistered;

record ResearcherRegisteredV1(String researcher, String person, int limit) {
    static final String TYPE = "dk.samspil.progression.researcher-registered.v1";

    static ResearcherRegisteredV1 of(ResearcherRegistered event) {
        return new ResearcherRegisteredV1(
                event.researcher().value(), event.person().value(), event.limit());
    }
}
