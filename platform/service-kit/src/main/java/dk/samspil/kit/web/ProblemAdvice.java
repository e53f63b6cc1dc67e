package dk.samspil.kit.web;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import dk.samspil.messaging.aggregate.CommandReused;
import dk.samspil.messaging.aggregate.Contention;
import dk.samspil.messaging.aggregate.OutboxFull;
import dk.samspil.messaging.aggregate.OutcomeUnknown;
import dk.samspil.messaging.aggregate.StaleVersion;
import dk.samspil.messaging.aggregate.StoreUnavailable;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every refusal and every failure as a problem document with a stable code. What broke inside is logged, never told. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_AFTER_S = "2";

    @ExceptionHandler
    ResponseEntity<Object> refused(Problem problem) {
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> stale(StaleVersion e) {
        return answer(Problem.of(
                HttpStatus.PRECONDITION_FAILED,
                "STALE_VERSION",
                "It has been changed since you read it: read it again."));
    }

    @ExceptionHandler
    ResponseEntity<Object> reused(CommandReused e) {
        return answer(Problem.keyReused());
    }

    @ExceptionHandler({
        StoreUnavailable.class,
        OutcomeUnknown.class,
        OutboxFull.class,
        Contention.class,
        MongoSocketException.class,
        MongoTimeoutException.class
    })
    ResponseEntity<Object> later(RuntimeException e, HttpServletResponse response) {
        LOG.warn("Not now: {}", e.toString());
        breakOff(e, response);
        return answer(Problem.notNow());
    }

    @ExceptionHandler
    ResponseEntity<Object> denied(AccessDeniedException e) {
        throw e; // Spring Security answers it
    }

    @ExceptionHandler
    ResponseEntity<Object> violated(ConstraintViolationException e) {
        return answer(Problem.invalid(
                e.getConstraintViolations().stream().map(FieldError::of).toList()));
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(MultipartException e) {
        return answer(Problem.of(HttpStatus.BAD_REQUEST, "MALFORMED", "The parts of the body can't be read."));
    }

    @ExceptionHandler
    ResponseEntity<Object> broken(Exception e, HttpServletResponse response) throws Exception {
        LOG.error("A request failed", e);
        breakOff(e, response);
        return answer(Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL", "Something went wrong here. It has been recorded."));
    }

    /** What was half sent must not look whole: the container closes the connection on what is thrown. */
    private static <X extends Exception> void breakOff(X failure, HttpServletResponse response) throws X {
        if (response.isCommitted()) throw failure;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(Problem.invalid(e.getBindingResult().getFieldErrors().stream()
                .map(ProblemAdvice::fieldError)
                .toList()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(Problem.invalid(e.getParameterValidationResults().stream()
                .flatMap(r -> r instanceof ParameterErrors nested
                        ? nested.getFieldErrors().stream().map(ProblemAdvice::fieldError)
                        : r.getResolvableErrors().stream()
                                .map(m -> new FieldError(
                                        String.valueOf(r.getMethodParameter().getParameterName()),
                                        "INVALID",
                                        String.valueOf(m.getDefaultMessage()))))
                .toList()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(Unreadable.problem(e));
    }

    /** What Spring itself refuses: wrong method, content type, missing parameter, unknown path. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var known = HttpStatus.resolve(status.value());
        var code = known == null ? "HTTP_" + status.value() : known.name();
        var detail = body instanceof ProblemDetail problem ? problem.getDetail() : null;
        return answer(
                Problem.of(
                        known == null ? HttpStatus.BAD_REQUEST : known,
                        code,
                        detail == null ? code.toLowerCase(Locale.ROOT).replace('_', ' ') : detail),
                headers);
    }

    private static ResponseEntity<Object> answer(Problem problem) {
        return answer(problem, new HttpHeaders());
    }

    private static ResponseEntity<Object> answer(Problem problem, HttpHeaders headers) {
        Marks.problem(problem);
        var response = ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_S);
        return response.body(problem.document());
    }

    private static FieldError fieldError(org.springframework.validation.FieldError e) {
        return new FieldError(
                e.getField(), FieldError.code(String.valueOf(e.getCode())), String.valueOf(e.getDefaultMessage()));
    }
}
