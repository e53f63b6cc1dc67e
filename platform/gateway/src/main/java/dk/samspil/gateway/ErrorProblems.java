package dk.samspil.gateway;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the container sends whatever nobody else answered; says what happened and nothing about the inside. */
@Controller
class ErrorProblems implements ErrorController {

    private final Problems problems;

    ErrorProblems(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Fault fault = Fault.of(statusOf(request));
        problems.write(request, response, fault, detailOf(fault));
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Somebody who asks for this page itself has come to nothing.
        @Nullable
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String detailOf(Fault fault) {
        return switch (fault) {
            case NOT_FOUND -> "There is nothing at this address. The services are below /api/, see the page at /.";
            case METHOD_NOT_ALLOWED -> "This address exists but does not take this method.";
            case BODY_TOO_LARGE -> "The body is larger than this address takes.";
            case BAD_REQUEST -> "The request is malformed.";
            default -> "An unexpected error. It is in the gateway's log.";
        };
    }
}
