package dk.samspil.telemetry.spring;

import dk.samspil.telemetry.Spans;
import dk.samspil.telemetry.web.RequestSpans;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerMapping;

/** Before all other filters, those that refuse included; absent from requests while spans go nowhere. */
@AutoConfiguration(after = SpansAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({HandlerMapping.class, FilterRegistrationBean.class})
public class RequestSpansAutoConfiguration {

    @Bean
    FilterRegistrationBean<RequestSpans> requestSpans(Spans spans) {
        var filter = new FilterRegistrationBean<>(new RequestSpans(spans));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setEnabled(spans.isRecording());
        return filter;
    }
}
