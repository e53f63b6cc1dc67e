package dk.samspil.gateway;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/** What browsers may do with our pages: load from us alone, send forms to us and to the login, and tell nobody. */
@Component
class PageHeaders {

    private static final long YEAR = 31_536_000;

    private final boolean encrypted;
    private final String contentPolicy;

    PageHeaders(GatewaySettings settings) {
        this.encrypted = settings.isEncrypted();
        // The logout form's answer leads to the provider; some browsers hold redirects against form-action.
        this.contentPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + settings.identity().endSession().resolve("/");
    }

    void configure(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy));
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
        headers.permissionsPolicyHeader(
                policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
        headers.crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
        headers.crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
        // Under https only, and then also behind a proxy that ends it.
        headers.httpStrictTransportSecurity(
                policy -> policy.maxAgeInSeconds(YEAR).requestMatcher(request -> encrypted));
    }
}
