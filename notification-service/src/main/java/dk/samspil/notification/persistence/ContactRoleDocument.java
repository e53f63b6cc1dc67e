package dk.samspil.notification.persistence;

import dk.samspil.notification.domain.ContactRole;
import dk.samspil.notification.domain.PersonId;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;

/** Who has spoken for a municipality in a programme: ids only. Public because the driver reads its components by reflection. */
public record ContactRoleDocument(
        @BsonId String id, String call, String municipality, String holder, List<String> former) {

    static ContactRoleDocument of(ContactRole role) {
        return new ContactRoleDocument(
                idOf(role.id()),
                role.id().call(),
                role.id().municipality(),
                role.holder().value(),
                role.former().stream().map(PersonId::value).sorted().toList());
    }

    static String idOf(ContactRole.Id id) {
        return id.call() + "/" + id.municipality();
    }

    ContactRole toRole() {
        return new ContactRole(
                new ContactRole.Id(call, municipality),
                new PersonId(holder),
                former.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet()));
    }
}
