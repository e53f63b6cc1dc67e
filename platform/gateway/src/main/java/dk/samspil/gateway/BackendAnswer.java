package dk.samspil.gateway;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A service's answer on its way to the client, nothing of it interpreted. Events go out one by one; an answer that
 * breaks off is never passed off as whole.
 */
final class BackendAnswer implements ServerResponse {

    private final String service;
    private final HttpResponse<InputStream> answer;
    private final HttpHeaders headers = new HttpHeaders();
    private final MultiValueMap<String, Cookie> cookies = new LinkedMultiValueMap<>();

    BackendAnswer(String service, HttpResponse<InputStream> answer) {
        this.service = service;
        this.answer = answer;
    }

    @Override
    public HttpStatusCode statusCode() {
        return HttpStatusCode.valueOf(answer.statusCode());
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return cookies;
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        try (InputStream body = answer.body()) {
            response.setStatus(answer.statusCode());
            headers.remove(HttpHeaders.SET_COOKIE);
            headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            if (Session.of(request).isPresent()) {
                // It is for one person, which a shared cache or the next user of this browser can't tell by the
                // address.
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            }
            copy(body, response);
        }
        return null;
    }

    private void copy(InputStream body, HttpServletResponse response) throws IOException {
        boolean events = MediaType.TEXT_EVENT_STREAM.equalsTypeAndSubtype(headers.getContentType());
        OutputStream client = response.getOutputStream();
        if (events) {
            response.flushBuffer();
        }
        byte[] buffer = new byte[8192];
        for (int read = read(body, buffer, response); read >= 0; read = read(body, buffer, response)) {
            client.write(buffer, 0, read);
            if (events) {
                client.flush();
            }
        }
    }

    private int read(InputStream body, byte[] buffer, HttpServletResponse response) throws IOException {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            if (response.isCommitted()) {
                // Too late for a problem. The container closes the connection, so that the client sees that it broke.
                // Not with the cause: the framework would take some of them for a client that left, and end the
                // answer as if it were whole.
                throw new IllegalStateException("The " + service + " service broke off in its answer: " + e);
            }
            response.reset();
            throw new GatewayFault(Fault.SERVICE_FAILED, Backend.brokeOff(service), e);
        }
    }
}
