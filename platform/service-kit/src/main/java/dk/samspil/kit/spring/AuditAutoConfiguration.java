package dk.samspil.kit.spring;

import com.mongodb.client.MongoDatabase;
import dk.samspil.kit.audit.AuditController;
import dk.samspil.kit.audit.AuditInterceptor;
import dk.samspil.kit.audit.AuditRows;
import dk.samspil.kit.audit.ForgetAudit;
import dk.samspil.kit.audit.MongoAuditRows;
import dk.samspil.kit.time.Timer;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The audit, in a service that keeps one. */
@AutoConfiguration
@ConditionalOnProperty("samspil.audit.kept")
@Import(AuditController.class)
public class AuditAutoConfiguration {
    private static final InstantSource SYSTEM = InstantSource.system();

    @Bean
    @ConditionalOnMissingBean
    AuditRows auditRows(MongoDatabase database) {
        return new MongoAuditRows(database);
    }

    /** Before the roles are looked at, so that refusals are kept too. */
    @Bean
    WebMvcConfigurer auditing(AuditRows rows, Clock clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors
                        .addInterceptor(new AuditInterceptor(rows, clock, SYSTEM))
                        .order(Ordered.HIGHEST_PRECEDENCE);
            }
        };
    }

    @Bean
    Timer forgetAudit(AuditRows rows) {
        return new Timer("forget-audit", new ForgetAudit(rows, SYSTEM)::handle);
    }
}
