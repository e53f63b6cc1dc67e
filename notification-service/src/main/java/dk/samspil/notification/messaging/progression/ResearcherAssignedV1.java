package dk.samspil.notification.messaging.progression;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.util.Map;

/** A municipality and a researcher have been brought together. */
record ResearcherAssignedV1(String call, String municipality, String person, String contact) {

    OrderMail.Command toMunicipality(ReceivedEvent about) {
        return Ordered.by(about, Template.RESEARCHER_ASSIGNED, contact, facts());
    }

    OrderMail.Command toResearcher(ReceivedEvent about) {
        return Ordered.by(about, Template.RESEARCHER_ASSIGNED_TO_YOU, person, facts());
    }

    private Map<String, String> facts() {
        return Map.of("call", call, "municipality", municipality, "researcher", person, "contact", contact);
    }
}
