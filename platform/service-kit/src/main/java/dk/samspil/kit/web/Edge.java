package dk.samspil.kit.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;

/** The filters behind the security, in order: read the body up to a limit, then run under the cause of the request. */
public final class Edge {
    private Edge() {}

    public static FilterRegistrationBean<?> bodyLimit(Problems problems) {
        return registered(new FilterRegistrationBean<>(new BodyLimit(problems)), 0);
    }

    public static FilterRegistrationBean<?> cause(Problems problems) {
        return registered(new FilterRegistrationBean<>(new CauseFilter(problems)), 1);
    }

    private static FilterRegistrationBean<?> registered(FilterRegistrationBean<?> filter, int order) {
        filter.addUrlPatterns("/api/*");
        filter.setOrder(order);
        return filter;
    }
}
