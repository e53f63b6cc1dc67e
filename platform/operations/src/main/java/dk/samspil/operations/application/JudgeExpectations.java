package dk.samspil.operations.application;

import dk.samspil.operations.domain.Expectation;
import dk.samspil.operations.domain.Incident.Reason;
import dk.samspil.operations.domain.IncidentId;
import dk.samspil.operations.domain.Occurrence;
import dk.samspil.operations.domain.Verdict;
import dk.samspil.operations.domain.Watch;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges what is due, and again what is outstanding. An expectation is judged only when all that the broker had taken
 * by its deadline has been recorded, so that a recorder which is behind, or was away, opens nothing falsely. What is
 * excused is left until that is over.
 */
public final class JudgeExpectations {
    private static final Logger LOG = LoggerFactory.getLogger(JudgeExpectations.class);

    private final Watches watches;
    private final Evidence evidence;
    private final FollowIncident incidents;
    private final Expectations expectations;
    private final ReadProgress progress;

    public JudgeExpectations(
            Watches watches,
            Evidence evidence,
            FollowIncident incidents,
            Expectations expectations,
            ReadProgress progress) {
        this.watches = watches;
        this.evidence = evidence;
        this.incidents = incidents;
        this.expectations = expectations;
        this.progress = progress;
    }

    public void handle() {
        var recordedUpTo = progress.upTo();
        var excused = expectations.all().stream()
                .filter(e -> evidence.isExcused(e.term(), recordedUpTo))
                .map(Expectation::name)
                .collect(Collectors.toUnmodifiableSet());
        // What is outstanding already is judged all the same, as it may be over.
        watches.due(recordedUpTo, excused).forEach(this::judge);
    }

    private void judge(Watch watch) {
        var trigger = evidence.trigger(watch);
        var expectation = expectations.named(watch.expectation());
        if (trigger.isEmpty() || expectation.isEmpty()) {
            // No longer configured, or rebuilt from nothing: what is recorded anew is put under watch anew.
            end(watch, Reason.CANCELLED);
        } else {
            follow(watch, expectation.get(), trigger.get());
        }
    }

    private void follow(Watch watch, Expectation expectation, Occurrence trigger) {
        switch (expectation.judge(trigger, evidence.about(expectation, trigger))) {
            case Verdict.Fulfilled _ -> end(watch, Reason.FULFILLED);
            case Verdict.Cancelled _ -> end(watch, Reason.CANCELLED);
            case Verdict.Covered _ -> LOG.debug("{} is left to an earlier one", trigger.id());
            case Verdict.Unmet(var missing) -> open(watch, expectation, trigger, missing);
        }
    }

    /**
     * The watch knows its incident before there is one: after a crash in between, the incident is opened then. One that
     * another instance has found met meanwhile is gone, and nobody would close its incident.
     */
    private void open(Watch watch, Expectation expectation, Occurrence trigger, List<String> missing) {
        var next = watch.with(IncidentId.of(expectation.name(), trigger.id()));
        if (watch.incident().isPresent() || watches.update(next)) incidents.open(expectation, trigger, missing);
    }

    private void end(Watch watch, Reason reason) {
        watch.incident().ifPresent(id -> incidents.close(id, reason));
        watches.remove(watch);
    }
}
