package dk.samspil.kit.web;

import jakarta.servlet.ServletRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What the edge notes on a request, for whoever records it. */
public final class Marks {
    private static final String REPEAT = Marks.class.getName() + ".repeat";
    private static final String PROBLEM = Marks.class.getName() + ".problem";

    private Marks() {}

    /** Whether its {@code Idempotency-Key} had come before, with the same request. */
    public static boolean isRepeat(ServletRequest request) {
        return request.getAttribute(REPEAT) != null;
    }

    /** The code of the problem that it was answered with; empty without one. */
    public static String problem(ServletRequest request) {
        return request.getAttribute(PROBLEM) instanceof String code ? code : "";
    }

    static void repeat(ServletRequest request) {
        request.setAttribute(REPEAT, true);
    }

    /** Of the request that is being answered. */
    static void problem(Problem problem) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) request.setAttribute(PROBLEM, problem.code(), RequestAttributes.SCOPE_REQUEST);
    }
}
