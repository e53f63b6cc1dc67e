package dk.samspil.registration.application;

import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.RegionCode;
import java.util.Optional;

/** In which region a municipality lies; empty for a code that no municipality has. */
@FunctionalInterface
public interface Regions {
    Optional<RegionCode> of(MunicipalityCode municipality);
}
