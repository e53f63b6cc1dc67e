package dk.samspil.operations.application;

import dk.samspil.operations.domain.LagReport;

/** How far the services are behind. */
public interface Lags {

    /** @throws IllegalStateException if the broker does not answer */
    LagReport ask();
}
