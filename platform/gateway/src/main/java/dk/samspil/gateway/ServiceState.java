package dk.samspil.gateway;

/** How a part of the system answered when it was last asked for its health. */
enum ServiceState {
    /** It says that it is well. */
    WELL,
    /** It answers, and says that something is missing. */
    DEGRADED,
    /** It did not answer. */
    GONE,
    /** What it answered says nothing about its health. */
    UNKNOWN
}
