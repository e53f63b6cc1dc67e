package dk.samspil.gateway;

import org.jspecify.annotations.Nullable;

/** A fault that comes to light in the middle of forwarding a request. */
final class GatewayFault extends RuntimeException {

    private final Fault fault;
    private final String detail;

    GatewayFault(Fault fault, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.fault = fault;
        this.detail = detail;
    }

    Fault fault() {
        return fault;
    }

    String detail() {
        return detail;
    }
}
