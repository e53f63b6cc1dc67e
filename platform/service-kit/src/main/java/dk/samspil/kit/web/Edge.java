package dk.samspil.kit.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;

/**
 * The filters behind the security, in order: read the body up to a limit, run under the cause of the request, and let a
 * key in with one request only.
 */
public final class Edge {
    private Edge() {}

    public static FilterRegistrationBean<?> bodyLimit(Problems problems, Uploads uploads) {
        return registered(new FilterRegistrationBean<>(new BodyLimit(problems, uploads)), 0);
    }

    public static FilterRegistrationBean<?> cause(Problems problems) {
        return registered(new FilterRegistrationBean<>(new CauseFilter(problems)), 1);
    }

    public static FilterRegistrationBean<?> key(Problems problems, CommandKeys keys) {
        return registered(new FilterRegistrationBean<>(new KeyFilter(problems, keys)), 2);
    }

    private static FilterRegistrationBean<?> registered(FilterRegistrationBean<?> filter, int order) {
        filter.addUrlPatterns("/api/*");
        filter.setOrder(order);
        return filter;
    }
}
