package dk.samspil.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers a fault of forwarding with its problem. */
@ControllerAdvice
class FaultAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(FaultAdvice.class);

    private final Problems problems;

    FaultAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void answer(GatewayFault failed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (failed.fault().status().is5xxServerError()) {
            LOG.warn("{} {}: {} ({})", request.getMethod(), request.getRequestURI(), failed.detail(), causeOf(failed));
        }
        problems.write(request, response, failed.fault(), failed.detail(), failed.retryAfter());
    }

    private static String causeOf(GatewayFault failed) {
        Throwable cause = failed.getCause();
        return cause == null ? "no cause" : cause.toString();
    }
}
