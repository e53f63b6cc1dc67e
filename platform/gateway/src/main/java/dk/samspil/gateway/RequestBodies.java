package dk.samspil.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Reads a request's body whole before anything is sent on: a service never sees half a body, and one too large costs it
 * nothing. Memory is taken for what has really arrived, not for what was announced.
 */
final class RequestBodies {

    private static final String ATTRIBUTE = RequestBodies.class.getName();

    private final DataSize usual;
    private final GatewaySettings.@Nullable Uploads uploads;

    RequestBodies(DataSize usual, GatewaySettings.@Nullable Uploads uploads) {
        this.usual = usual;
        this.uploads = uploads;
    }

    /**
     * For the start of a route: once the body is read, the container leaves it alone when somebody asks for
     * parameters, so that forms arrive as they were sent.
     */
    ServerRequest keep(ServerRequest request) {
        request.servletRequest().setAttribute(ATTRIBUTE, read(request.servletRequest()));
        return request;
    }

    static BodyPublisher of(HttpServletRequest request) {
        byte[] body = (byte[]) Objects.requireNonNull(request.getAttribute(ATTRIBUTE));
        return body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
    }

    private byte[] read(HttpServletRequest request) {
        DataSize limit = limit(request);
        if (request.getContentLengthLong() > limit.toBytes()) {
            throw tooLarge(limit);
        }
        byte[] body = readUpToOneMore(request, limit);
        if (body.length > limit.toBytes()) {
            throw tooLarge(limit);
        }
        return body;
    }

    private DataSize limit(HttpServletRequest request) {
        return uploads != null && uploads.paths().contains(request.getRequestURI()) ? uploads.body() : usual;
    }

    private static byte[] readUpToOneMore(HttpServletRequest request, DataSize limit) {
        try {
            return request.getInputStream().readNBytes(Math.toIntExact(limit.toBytes()) + 1);
        } catch (IOException e) {
            throw new GatewayFault(Fault.BAD_REQUEST, "The body ended before it was whole.", e);
        }
    }

    private static GatewayFault tooLarge(DataSize limit) {
        return new GatewayFault(
                Fault.BODY_TOO_LARGE, "The body must not be larger than " + limit.toKilobytes() + " KiB.", null);
    }
}
