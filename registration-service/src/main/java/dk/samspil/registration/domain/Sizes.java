package dk.samspil.registration.domain;

/** How large each municipality is. */
@FunctionalInterface
public interface Sizes {
    Size of(MunicipalityCode municipality);
}
