package dk.samspil.kit.spring;

import com.mongodb.client.MongoDatabase;
import dk.samspil.kit.reference.Municipalities;
import dk.samspil.kit.reference.Regions;
import dk.samspil.kit.security.CallerArgument;
import dk.samspil.kit.security.DescribedRoles;
import dk.samspil.kit.security.RolesFirst;
import dk.samspil.kit.security.Signatures;
import dk.samspil.kit.security.SignedFirst;
import dk.samspil.kit.web.BodyType;
import dk.samspil.kit.web.CommandKeys;
import dk.samspil.kit.web.ContainerProblems;
import dk.samspil.kit.web.DescribedExamples;
import dk.samspil.kit.web.DescribedProblems;
import dk.samspil.kit.web.Edge;
import dk.samspil.kit.web.ParkedEventsController;
import dk.samspil.kit.web.ProblemAdvice;
import dk.samspil.kit.web.Problems;
import dk.samspil.kit.web.Uploads;
import dk.samspil.kit.web.Upstreams;
import dk.samspil.telemetry.Spans;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** The edge that every service shares. */
@AutoConfiguration(afterName = "dk.samspil.messaging.spring.ConsumerAutoConfiguration")
@Import({ProblemAdvice.class, ParkedEventsController.class})
public class WebAutoConfiguration {

    @Bean
    Problems problems(JsonMapper json) {
        return new Problems(json);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerProblems() {
        return ContainerProblems::use;
    }

    @Bean
    FilterRegistrationBean<?> bodyLimit(
            Problems problems,
            @Value("${samspil.uploads.paths:}") Set<String> paths,
            @Value("${samspil.uploads.most:32MB}") DataSize most) {
        return Edge.bodyLimit(problems, new Uploads(paths, most.toBytes()));
    }

    @Bean
    FilterRegistrationBean<?> causeFilter(Problems problems) {
        return Edge.cause(problems);
    }

    @Bean
    CommandKeys commandKeys(MongoDatabase database) {
        return new CommandKeys(database, InstantSource.system());
    }

    @Bean
    FilterRegistrationBean<?> keyFilter(Problems problems, CommandKeys keys) {
        return Edge.key(problems, keys);
    }

    @Bean
    WebMvcConfigurer callers(ObjectProvider<Signatures> signatures) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new RolesFirst());
                interceptors.addInterceptor(new SignedFirst(signatures));
                interceptors.addInterceptor(new BodyType());
            }
        };
    }

    @Bean
    Upstreams upstreams(Environment environment, Spans spans) {
        return new Upstreams(environment, spans);
    }

    @Bean
    Municipalities municipalities() {
        return new Municipalities();
    }

    @Bean
    Regions regions() {
        return new Regions();
    }

    @Bean
    DescribedRoles describedRoles() {
        return new DescribedRoles();
    }

    @Bean
    DescribedProblems describedProblems() {
        return new DescribedProblems();
    }

    @Bean
    DescribedExamples describedExamples() {
        return new DescribedExamples();
    }

    @Bean
    OpenAPI openApi(@Value("${spring.application.name}") String service, ObjectProvider<Signatures> signatures) {
        var components = new Components()
                .addSchemas(DescribedProblems.SCHEMA, DescribedProblems.schema())
                .addSecuritySchemes(
                        "bearer",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
        signatures.ifAvailable(_ -> components.addSecuritySchemes(DescribedRoles.SIGNED, DescribedRoles.signature()));
        return new OpenAPI()
                .info(new Info()
                        .title("Samspil: " + service)
                        .version("1")
                        .description("Errors are problem documents (RFC 9457) with a stable code."))
                .components(components)
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }
}
