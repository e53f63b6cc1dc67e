package dk.samspil.registration.application.directory;

import dk.samspil.kit.reference.Municipalities;
import dk.samspil.registration.domain.MunicipalityCode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The 98 municipalities by code, also without the zero before it that a spreadsheet takes away, and by name. */
public final class KnownMunicipalities {
    private final Map<String, MunicipalityCode> meant = new HashMap<>();

    public KnownMunicipalities(Municipalities municipalities) {
        for (var each : municipalities.all()) {
            var code = new MunicipalityCode(each.code());
            meant.put(each.code(), code);
            meant.put(each.code().replaceFirst("^0", ""), code);
            meant.put(each.name().toLowerCase(Locale.ROOT), code);
            meant.put(each.adminName().toLowerCase(Locale.ROOT), code);
        }
    }

    Optional<MunicipalityCode> find(String text) {
        return Optional.ofNullable(meant.get(text.toLowerCase(Locale.ROOT)));
    }
}
