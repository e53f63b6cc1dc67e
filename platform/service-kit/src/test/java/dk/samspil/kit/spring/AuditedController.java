package dk.samspil.kit.spring;

import dk.samspil.kit.audit.Audited;
import dk.samspil.kit.web.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What somebody may do or read, and what can go wrong with it. */
@RestController
@RequestMapping("/api/sample")
class AuditedController {
    static final AtomicInteger DONE = new AtomicInteger();
    static final Semaphore ENTERED = new Semaphore(0);
    static final Semaphore LEAVE = new Semaphore(0);

    @PostMapping("/things/{id}")
    @RolesAllowed({"coordinator", "municipality"})
    ResponseEntity<String> act(@PathVariable String id) {
        DONE.incrementAndGet();
        if (id.equals("gone")) throw Problem.notFound("thing");
        if (id.equals("broken")) throw new IllegalStateException("broken");
        return ResponseEntity.created(URI.create("/api/sample/things/made")).body("done");
    }

    @PostMapping("/slowly")
    @RolesAllowed("coordinator")
    String slow() throws InterruptedException {
        ENTERED.release();
        return LEAVE.tryAcquire(20, TimeUnit.SECONDS) ? "done" : "never";
    }

    @GetMapping("/open")
    @PermitAll
    String open() {
        return "open";
    }

    @GetMapping("/secret")
    @RolesAllowed("coordinator")
    @Audited
    String secret() {
        return "secret";
    }

    @GetMapping("/half")
    @RolesAllowed("coordinator")
    void half(HttpServletResponse response) throws IOException {
        response.getOutputStream().print("half");
        response.flushBuffer();
        throw new IllegalStateException("in the middle");
    }
}
