package dk.samspil.local.demo;

import dk.samspil.local.setting.Failure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All municipalities apply in the same moment, each with its own token: some send twice, some try a second time, some
 * send wrong data first.
 */
final class Rush {

    private static final Duration BETWEEN_LINES = Duration.ofMillis(500);
    private static final int EIGHTH = 8;

    private final Door door;
    private final Narration narration;
    private final String path;
    private final Tally tally = new Tally();
    private final CountDownLatch gun = new CountDownLatch(1);

    Rush(Door door, Narration narration, String call) {
        this.door = door;
        this.narration = narration;
        this.path = "/api/registration/calls/" + call + "/applications";
    }

    Tally run(List<Municipality> all) {
        all.parallelStream().forEach(m -> door.prepare(Actor.of(m)));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> running = shuffled(all.size()).stream()
                    .map(i -> threads.submit(() -> apply(i, all.get(i))))
                    .toList();
            Future<?> stranger = threads.submit(() -> applyForNobody(all.getFirst()));
            narration.line(all.size() + " municipalities apply at the same time");
            gun.countDown();
            watch(running, all.size());
            await(stranger);
        }
        return tally;
    }

    // Who comes first is chance; what each does isn't, so that a repeat is the same.
    private static List<Integer> shuffled(int size) {
        List<Integer> order = IntStream.range(0, size).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(order);
        return order;
    }

    private void apply(int index, Municipality municipality) {
        awaitGun();
        Forms.Application application = People.application(municipality);
        if (index % EIGHTH == 3) {
            err(Mistake.ALL.get(index / EIGHTH % Mistake.ALL.size()), municipality, application);
        }
        String key = "demo-2014-apply-" + municipality.code();
        if (index % EIGHTH == 1) {
            sendTwice(municipality, application, key);
        } else {
            note(municipality, door.post(Actor.of(municipality), path, application, key));
        }
        if (index % EIGHTH == 5) {
            tryAgain(municipality, application);
        }
    }

    private void note(Municipality municipality, Answer answer) {
        if (answer.isGood()) {
            tally.taken();
        } else if (answer.isProblem(409, "ALREADY_APPLIED")) {
            tally.takenBefore();
        } else {
            tally.surprise("The application of " + municipality.name() + " got " + answer.described() + ".");
        }
    }

    /** As a client does that has lost its patience: both requests are on their way at once. */
    private void sendTwice(Municipality municipality, Forms.Application application, String key) {
        try (ExecutorService two = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer> other = two.submit(() -> door.post(Actor.of(municipality), path, application, key));
            Answer one = door.post(Actor.of(municipality), path, application, key);
            note(municipality, one);
            Answer same = await(other);
            if (same.status() == one.status() && same.text("id").equals(one.text("id"))) {
                tally.sameAnswerForSameKey();
            } else {
                tally.surprise("The same key of " + municipality.name() + " got " + one.described() + " and then "
                        + same.described() + ".");
            }
        }
    }

    private void tryAgain(Municipality municipality, Forms.Application application) {
        Answer answer = door.post(
                Actor.of(municipality), path, application, "demo-2014-apply-" + municipality.code() + "-again");
        if (answer.isProblem(409, "ALREADY_APPLIED")) {
            tally.secondRefused();
        } else {
            tally.surprise("A second application of " + municipality.name() + " got " + answer.described()
                    + " instead of 409 ALREADY_APPLIED.");
        }
    }

    private void err(Mistake mistake, Municipality municipality, Forms.Application application) {
        Answer answer = door.post(
                Actor.of(municipality),
                path,
                mistake.in(application),
                "demo-2014-apply-" + municipality.code() + "-wrong");
        noteWrong(mistake.what(), answer);
    }

    private void applyForNobody(Municipality pattern) {
        awaitGun();
        Forms.Application unknown = People.application(pattern).of("0999").because("Prøve");
        noteWrong("An unknown municipality", door.post(Actor.COORDINATOR, path, unknown, "demo-2014-apply-unknown"));
    }

    private void noteWrong(String what, Answer answer) {
        if (answer.status() == 422) {
            tally.wrongRefused();
        } else {
            tally.surprise(what + " got " + answer.described() + " instead of 422.");
        }
    }

    private void watch(List<? extends Future<?>> running, int all) {
        int told = 0;
        while (running.stream().anyMatch(f -> !f.isDone())) {
            Pause.of(BETWEEN_LINES);
            if (tally.answered() > told) {
                told = tally.answered();
                narration.line("  " + told + " of " + all + " have their answer");
            }
        }
        running.forEach(Rush::await);
    }

    private void awaitGun() {
        try {
            gun.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.");
        }
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Failure failure) {
                throw failure;
            }
            throw new IllegalStateException("a municipality's requests ended in an exception", e);
        }
    }
}
