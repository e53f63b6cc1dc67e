package dk.samspil.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import org.springframework.util.unit.DataSize;

/**
 * Reads a request's body whole before anything is sent on: a service never sees half a body, and one too large costs it
 * nothing. Memory is taken for what has really arrived, not for what was announced.
 */
final class RequestBodies {

    private final DataSize limit;

    RequestBodies(DataSize limit) {
        this.limit = limit;
    }

    BodyPublisher of(HttpServletRequest request) {
        if (request.getContentLengthLong() > limit.toBytes()) {
            throw tooLarge();
        }
        byte[] body = read(request);
        if (body.length > limit.toBytes()) {
            throw tooLarge();
        }
        return body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
    }

    private byte[] read(HttpServletRequest request) {
        try {
            return request.getInputStream().readNBytes(Math.toIntExact(limit.toBytes()) + 1);
        } catch (IOException e) {
            throw new GatewayFault(Fault.BAD_REQUEST, "The body ended before it was whole.", e);
        }
    }

    private GatewayFault tooLarge() {
        return new GatewayFault(
                Fault.BODY_TOO_LARGE, "The body must not be larger than " + limit.toKilobytes() + " KiB.", null);
    }
}
