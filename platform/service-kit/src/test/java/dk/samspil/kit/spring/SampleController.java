package dk.samspil.kit.spring;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.security.Signed;
import dk.samspil.kit.web.CommandIds;
import dk.samspil.kit.web.PlainText;
import dk.samspil.kit.web.Problem;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.CommandReused;
import dk.samspil.messaging.aggregate.Contention;
import dk.samspil.messaging.aggregate.OutboxFull;
import dk.samspil.messaging.aggregate.OutcomeUnknown;
import dk.samspil.messaging.aggregate.StaleVersion;
import dk.samspil.messaging.aggregate.StoreUnavailable;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/sample")
class SampleController {
    static final CountDownLatch ENTERED = new CountDownLatch(1);
    static final CountDownLatch LEAVE = new CountDownLatch(1);

    record Wish(@NotBlank @PlainText(max = 10) String text, int number) {}

    record Seen(
            String id,
            String command,
            String correlation,
            String trace,
            String expected,
            boolean mayActFor,
            String operation) {}

    @PostMapping("/seen")
    @RolesAllowed({"coordinator", "municipality"})
    Seen seen(@Valid @RequestBody Wish wish, Caller caller) {
        var cause = Cause.current();
        var command = cause.command().orElseThrow();
        return new Seen(
                CommandIds.fromRequest(),
                command.id() + "/" + command.fingerprint(),
                cause.correlationId(),
                cause.trace().traceId(),
                String.valueOf(command.expected()),
                caller.mayActFor("0147"),
                cause.operation());
    }

    @PostMapping("/notices")
    @PermitAll
    @Signed(mostBytes = 100)
    Wish notice(@Valid @RequestBody Wish wish) {
        return wish;
    }

    @PostMapping("/things/{id}/opening")
    @PermitAll
    String open(@PathVariable String id) {
        return Cause.current().operation();
    }

    @PostMapping("/slow")
    @PermitAll
    String slow() throws InterruptedException {
        ENTERED.countDown();
        return LEAVE.await(20, TimeUnit.SECONDS) ? "done" : "never";
    }

    @GetMapping("/fail/{how}")
    @PermitAll
    String fail(@PathVariable String how) {
        throw switch (how) {
            case "stale" -> new StaleVersion("v");
            case "reused" -> new CommandReused("r");
            case "full" -> new OutboxFull("f");
            case "away" -> new StoreUnavailable("a");
            case "unknown" -> new OutcomeUnknown("u");
            case "contention" -> new Contention("c");
            case "gone" -> Problem.notFound("thing");
            case "conflict" ->
                Problem.of(HttpStatus.CONFLICT, "TAKEN", "Taken.").with("place", 7);
            default -> new IllegalStateException("secret");
        };
    }
}
