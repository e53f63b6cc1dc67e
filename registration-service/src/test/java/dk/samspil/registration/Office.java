package dk.samspil.registration;

import static org.awaitility.Awaitility.await;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.registration.application.AmendApplication;
import dk.samspil.registration.application.Applications;
import dk.samspil.registration.application.Apply;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.application.ClaimPlace;
import dk.samspil.registration.application.ConfirmParticipation;
import dk.samspil.registration.application.DecideApplication;
import dk.samspil.registration.application.KeepRemark;
import dk.samspil.registration.application.LapseOffers;
import dk.samspil.registration.application.OpenCall;
import dk.samspil.registration.application.People;
import dk.samspil.registration.application.RecordPerson;
import dk.samspil.registration.application.RetractApplication;
import dk.samspil.registration.application.RetractClaim;
import dk.samspil.registration.application.Standings;
import dk.samspil.registration.application.WithdrawMunicipality;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.ApplicationState;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.Choice;
import dk.samspil.registration.domain.ConfirmAnswer;
import dk.samspil.registration.domain.DecideAnswer;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.Proposal;
import dk.samspil.registration.domain.RegionCode;
import dk.samspil.registration.domain.WithdrawAnswer;
import dk.samspil.registration.messaging.RegistrationSteps;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The use cases of one instance of the service, as the configuration wires them, on stores that a test chooses. */
public final class Office {
    public final Calls calls;
    public final Applications applications;
    public final Standings standings;
    private final Apply apply;
    private final AmendApplication amend;
    private final RetractApplication retract;
    private final ConfirmParticipation confirm;
    private final WithdrawMunicipality withdraw;
    private final DecideApplication decide;
    private final LapseOffers lapse;
    public final Steps steps;

    public Office(Calls calls, Applications applications, People people, Clock clock) {
        var ids = new HmacPersonIds("a secret of tests");
        this.calls = calls;
        this.applications = applications;
        this.standings = new Standings(applications, calls);
        this.apply = new Apply(applications, calls, m -> Optional.of(new RegionCode("1083")), ids, clock);
        this.amend = new AmendApplication(applications, calls, ids, clock);
        this.retract = new RetractApplication(applications, calls, clock);
        this.confirm = new ConfirmParticipation(calls, Sample.EXPIRY, clock);
        this.withdraw = new WithdrawMunicipality(calls, Sample.EXPIRY, clock);
        this.decide = new DecideApplication(calls, Sample.EXPIRY, clock);
        this.lapse = new LapseOffers(calls, Sample.EXPIRY, clock);
        this.steps = RegistrationSteps.table(
                new RecordPerson(people, ids),
                new ClaimPlace(calls),
                new RetractClaim(calls, Sample.EXPIRY),
                new KeepRemark(applications));
    }

    public void open(Admission admission, int places) {
        var command = new OpenCall.Command(Sample.CALL, Sample.terms(admission), places);
        once(() -> new OpenCall(calls).handle(command));
    }

    public Apply.Answer apply(MunicipalityCode who) {
        var proposal = new Proposal("Vi vil gerne.", List.of("dialog"), List.of("123456"));
        return once(() -> apply.handle(new Apply.Command(Sample.CALL, who, proposal, Sample.delegation(who), "chef")));
    }

    public AmendApplication.Answer amend(MunicipalityCode who, String motivation) {
        var proposal = new Proposal(motivation, List.of(), List.of());
        var contact = Sample.details("ny", who);
        var delegation = new dk.samspil.registration.application.Delegation(
                contact, Sample.delegation(who).participants());
        return once(() ->
                amend.handle(new AmendApplication.Command(Sample.application(who), proposal, delegation, "chef")));
    }

    public RetractApplication.Answer retract(MunicipalityCode who) {
        return once(() -> retract.handle(new RetractApplication.Command(Sample.application(who), "chef")));
    }

    public ConfirmAnswer confirm(MunicipalityCode who) {
        return once(() -> confirm.handle(new ConfirmParticipation.Command(Sample.application(who), "chef")));
    }

    public WithdrawAnswer withdraw(MunicipalityCode who) {
        return once(() -> withdraw.handle(
                new WithdrawMunicipality.Command(Sample.application(who), "chef", Optional.of("economy"))));
    }

    public DecideAnswer decide(MunicipalityCode who, Choice choice, String reason) {
        return once(() ->
                decide.handle(new DecideApplication.Command(Sample.application(who), choice, "coordinator", reason)));
    }

    public void lapse() {
        Cause.timer("lapse-offers").run(lapse::handle);
    }

    public Call call() {
        return calls.find(Sample.CALL).orElseThrow().state();
    }

    public ApplicationState state(MunicipalityCode who) {
        return standings
                .find(Sample.application(who))
                .orElseThrow()
                .state()
                .status()
                .state();
    }

    /** Waits until an application stands so, for steps that go on in the background. */
    public void awaitState(MunicipalityCode who, ApplicationState state) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> state(who) == state);
    }

    private static <T> T once(Supplier<T> work) {
        return Cause.onlyOnce().<T, RuntimeException>call(work::get);
    }
}
