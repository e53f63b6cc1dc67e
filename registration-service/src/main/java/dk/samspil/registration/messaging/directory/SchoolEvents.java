package dk.samspil.registration.messaging.directory;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.registration.domain.directory.SchoolNews;
import dk.samspil.registration.messaging.RecordPersonStep;
import java.util.Map;

/** What becomes of what is known of a school. */
public final class SchoolEvents implements Outgoing.Translator<SchoolNews> {
    static final String TOPIC = "registration.events";

    @Override
    public Outgoing translate(SchoolNews news) {
        return switch (news) {
            case SchoolNews.SchoolRecorded(var school) ->
                new Outgoing.Published(
                        TOPIC,
                        SchoolRecordedV1.TYPE,
                        school.number().value(),
                        Map.of(
                                "school", school.number().value(),
                                "municipality", school.facts().municipality().value()),
                        SchoolRecordedV1.of(school));
            case SchoolNews.PersonNamed n -> RecordPersonStep.naming(n.school().value(), n.person(), n.details());
        };
    }
}
