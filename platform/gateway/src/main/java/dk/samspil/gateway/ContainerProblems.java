package dk.samspil.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What the container refuses by itself, such as a path that no server should read, as a problem document too. Without
 * {@code instance}, for such a path is not to be repeated.
 */
public final class ContainerProblems extends ErrorReportValve {

    /** Puts it in the place of the container's own page. */
    @Component
    static class Use implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
        @Override
        public void customize(TomcatServletWebServerFactory tomcat) {
            tomcat.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(ContainerProblems.class.getName());
                }
            });
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        try {
            response.setContentType("application/problem+json");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            var writer = response.getReporter();
            if (writer == null) return;
            writer.write(document(response.getStatus()));
            response.finishResponse();
        } catch (IOException e) {
            // Whoever asked has gone.
        }
    }

    private static String document(int number) {
        var status = HttpStatus.resolve(number);
        var code = status == null ? "HTTP_" + number : status.name();
        var title = status == null ? code : status.getReasonPhrase();
        return """
                {"type":"urn:samspil:problem:%s","title":"%s","status":%d,\
                "detail":"The request is not one that can be read.","code":"%s"}""".formatted(code.toLowerCase(Locale.ROOT).replace('_', '-'), title, number, code);
    }
}
