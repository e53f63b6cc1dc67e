package dk.samspil.gateway;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A fault that comes to light in the middle of forwarding a request. */
final class GatewayFault extends RuntimeException {

    private static final Duration SOON = Duration.ofSeconds(2);

    private final Fault fault;
    private final String detail;
    private final Duration retryAfter;

    GatewayFault(Fault fault, String detail, @Nullable Throwable cause) {
        this(fault, detail, cause, SOON);
    }

    /** @param retryAfter when it may be over, if it passes at all */
    GatewayFault(Fault fault, String detail, @Nullable Throwable cause, Duration retryAfter) {
        super(detail, cause);
        this.fault = fault;
        this.detail = detail;
        this.retryAfter = retryAfter;
    }

    Fault fault() {
        return fault;
    }

    String detail() {
        return detail;
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
