package dk.samspil.registration;

import static org.awaitility.Awaitility.await;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.registration.application.AmendApplication;
import dk.samspil.registration.application.ApplicationDrafts;
import dk.samspil.registration.application.Applications;
import dk.samspil.registration.application.Apply;
import dk.samspil.registration.application.CallPlan;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.application.ChangeTeam;
import dk.samspil.registration.application.ClaimPlace;
import dk.samspil.registration.application.CloseCalls;
import dk.samspil.registration.application.ConfirmParticipation;
import dk.samspil.registration.application.DecideApplication;
import dk.samspil.registration.application.Delegation;
import dk.samspil.registration.application.DiscardDraft;
import dk.samspil.registration.application.ForgetInDrafts;
import dk.samspil.registration.application.KeepRemark;
import dk.samspil.registration.application.LapseOffers;
import dk.samspil.registration.application.OpenCall;
import dk.samspil.registration.application.People;
import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.application.RecordPerson;
import dk.samspil.registration.application.RetractApplication;
import dk.samspil.registration.application.RetractClaim;
import dk.samspil.registration.application.SaveDraft;
import dk.samspil.registration.application.SelectApplications;
import dk.samspil.registration.application.Standings;
import dk.samspil.registration.application.SteerCall;
import dk.samspil.registration.application.WithdrawMunicipality;
import dk.samspil.registration.application.directory.ForgetInImports;
import dk.samspil.registration.application.directory.StagedRows;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.ApplicationState;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.Choice;
import dk.samspil.registration.domain.ConfirmAnswer;
import dk.samspil.registration.domain.DecideAnswer;
import dk.samspil.registration.domain.DraftContent;
import dk.samspil.registration.domain.LifeAnswer;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.Proposal;
import dk.samspil.registration.domain.RegionCode;
import dk.samspil.registration.domain.SelectAnswer;
import dk.samspil.registration.domain.Size;
import dk.samspil.registration.domain.WithdrawAnswer;
import dk.samspil.registration.messaging.AnnounceCallStep;
import dk.samspil.registration.messaging.MoveDeadlineStep;
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
    private final PersonIds ids = new HmacPersonIds("a secret of tests");
    private final ChangeTeam change;
    private final SteerCall steer;
    private final SelectApplications select;
    private final Clock clock;
    private final SaveDraft save;
    public final Steps steps;

    public Office(
            Calls calls,
            Applications applications,
            ApplicationDrafts drafts,
            People people,
            StagedRows rows,
            Clock clock) {
        this.calls = calls;
        this.clock = clock;
        this.save = new SaveDraft(drafts, applications, calls, clock);
        this.change = new ChangeTeam(applications, calls, ids, clock);
        this.steer = new SteerCall(calls, ids, Sample.EXPIRY, clock);
        this.select = new SelectApplications(calls, _ -> Size.SMALL, Sample.EXPIRY, clock);
        this.applications = applications;
        this.standings = new Standings(applications, calls, clock);
        this.apply = new Apply(applications, calls, m -> Optional.of(new RegionCode("1083")), ids, clock);
        this.amend = new AmendApplication(applications, calls, ids, clock);
        this.retract = new RetractApplication(applications, calls, clock);
        this.confirm = new ConfirmParticipation(calls, Sample.EXPIRY, clock);
        this.withdraw = new WithdrawMunicipality(calls, Sample.EXPIRY, clock);
        this.decide = new DecideApplication(calls, Sample.EXPIRY, clock);
        this.lapse = new LapseOffers(calls, Sample.EXPIRY, clock);
        this.steps = RegistrationSteps.table(
                        new RecordPerson(people, ids, clock),
                        new ClaimPlace(calls),
                        new RetractClaim(calls, Sample.EXPIRY),
                        new KeepRemark(applications),
                        new DiscardDraft(drafts),
                        new ForgetInDrafts(drafts, ids, clock),
                        new ForgetInImports(rows))
                .with(
                        Steps.on(AnnounceCallStep.NAME, AnnounceCallStep.class, _ -> {}),
                        Steps.on(MoveDeadlineStep.NAME, MoveDeadlineStep.class, _ -> {}));
    }

    public void open(Admission admission, int places) {
        var plan = new CallPlan(Sample.terms(admission), places, Optional.empty());
        var command = new OpenCall.Command(Sample.CALL, plan, false, Sample.who(Sample.OPENS));
        once(() -> new OpenCall(calls, ids).handle(command));
    }

    public Apply.Answer apply(MunicipalityCode who) {
        var proposal = new Proposal("Vi vil gerne.", List.of("dialog"), List.of("123456"));
        return once(() -> apply.handle(
                new Apply.Command(Sample.CALL, who, proposal, Sample.delegation(who), "chef", Optional.empty())));
    }

    public AmendApplication.Answer amend(MunicipalityCode who, String motivation) {
        var proposal = new Proposal(motivation, List.of(), List.of());
        var contact = Sample.details("ny", who);
        var delegation = new Delegation(contact, Sample.delegation(who).participants());
        return once(() -> amend.handle(
                new AmendApplication.Command(Sample.application(who), proposal, delegation, "chef", Optional.empty())));
    }

    public RetractApplication.Answer retract(MunicipalityCode who) {
        return once(() ->
                retract.handle(new RetractApplication.Command(Sample.application(who), "chef", Optional.empty())));
    }

    public ConfirmAnswer confirm(MunicipalityCode who) {
        return once(() ->
                confirm.handle(new ConfirmParticipation.Command(Sample.application(who), "chef", Optional.empty())));
    }

    public WithdrawAnswer withdraw(MunicipalityCode who) {
        return once(() -> withdraw.handle(
                new WithdrawMunicipality.Command(Sample.application(who), "chef", Optional.of("economy"))));
    }

    public DecideAnswer decide(MunicipalityCode who, Choice choice, String reason) {
        return once(() -> decide.handle(new DecideApplication.Command(
                Sample.application(who),
                choice,
                "coordinator",
                Optional.of(reason).filter(r -> !r.isBlank()))));
    }

    public ChangeTeam.Answer change(MunicipalityCode who, Delegation delegation) {
        return once(() -> change.handle(new ChangeTeam.Command(
                Sample.application(who), List.of("654321"), delegation, "chef", Optional.empty())));
    }

    public SaveDraft.Answer draft(MunicipalityCode who, String motivation) {
        var content = new DraftContent(Optional.of(motivation), List.of(), List.of(), Optional.empty(), List.of());
        return once(() -> save.handle(Sample.application(who), content, "chef"));
    }

    public LifeAnswer steer(SteerCall.Wish wish) {
        return once(
                () -> steer.handle(new SteerCall.Command(Sample.CALL, wish, "coordinator", Optional.of("because"))));
    }

    public SelectAnswer pin(MunicipalityCode who, Choice choice) {
        return once(() -> select.pin(Sample.CALL, who, choice, "coordinator", "by hand"));
    }

    public SelectAnswer select() {
        return once(() -> select.confirm(Sample.CALL, "coordinator", Optional.empty()));
    }

    public void close() {
        Cause.timer("close-calls").run(new CloseCalls(calls, clock)::handle);
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
