package dk.samspil.bench.rush;

import dk.samspil.bench.harness.Contestant;
import dk.samspil.bench.harness.Measure;
import dk.samspil.bench.infrastructure.Callers;
import dk.samspil.bench.infrastructure.Connection;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.registration.application.Apply;
import dk.samspil.registration.application.Delegation;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.Language;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.Proposal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The rush as it is: 98 municipalities apply at once, most of them more than once. Each application is kept, names a
 * person, and takes its step at the call before the caller has its answer.
 */
final class Applicants implements Contestant {
    private static final int MUNICIPALITIES = 98;
    private static final Measure THROUGHPUT = new Measure("throughput", "applications/s");

    private final String name;
    private final int callers;
    private final Office office;

    Applicants(String name, Connection connection, int callers) throws Exception {
        this.name = name;
        this.callers = callers;
        this.office = new Office(connection);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Map<Measure, Double> play() throws InterruptedException, ExecutionException {
        var call = office.open();
        office.settle();
        var apply = office.apply();
        var submitted = new AtomicInteger();
        var begun = System.nanoTime();
        Callers.run(callers, i -> {
            var answer = Cause.onlyOnce().<Apply.Answer, RuntimeException>call(() -> apply.handle(command(call, i)));
            if (answer instanceof Apply.Answer.Submitted) submitted.incrementAndGet();
        });
        var took = System.nanoTime() - begun;
        office.settle();
        office.requireFull(call, Math.min(MUNICIPALITIES, callers));
        if (submitted.get() != Math.min(MUNICIPALITIES, callers)) {
            throw new IllegalStateException(submitted + " applications were taken");
        }
        return Map.of(THROUGHPUT, callers * 1e9 / took);
    }

    private static Apply.Command command(CallId call, int caller) {
        var municipality = new MunicipalityCode("%04d".formatted(caller % MUNICIPALITIES));
        var contact = new PersonDetails(
                "Chef",
                "chef" + municipality.value() + "@kommune.example",
                Optional.empty(),
                Optional.of(municipality),
                Language.DA);
        return new Apply.Command(
                call,
                municipality,
                new Proposal("Vi vil gerne.", List.of("dialog"), List.of("123456")),
                new Delegation(contact, List.of()),
                "bench",
                Optional.empty());
    }

    @Override
    public void close() {
        office.close();
    }
}
