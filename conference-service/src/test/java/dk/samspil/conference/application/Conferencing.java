package dk.samspil.conference.application;

import dk.samspil.conference.application.people.CountUnreachable;
import dk.samspil.conference.application.people.ErasedPeople;
import dk.samspil.conference.application.people.FollowRecipient;
import dk.samspil.conference.application.people.ForgetPerson;
import dk.samspil.conference.application.people.Recipients;
import dk.samspil.conference.application.people.WithdrawInvitations;
import dk.samspil.conference.domain.Answer;
import dk.samspil.conference.domain.AnswerOutcome;
import dk.samspil.conference.domain.Conference;
import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.Invitation;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.PersonId;
import dk.samspil.conference.domain.Plan;
import dk.samspil.conference.domain.RegionCode;
import dk.samspil.conference.domain.Sample;
import dk.samspil.conference.domain.SeatLine;
import dk.samspil.conference.domain.people.Unreachable;
import dk.samspil.conference.messaging.ConferenceHandlers;
import dk.samspil.conference.messaging.ConferenceSteps;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.telemetry.TraceParent;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The use cases of the service on some stores, as the configuration wires them. */
public class Conferencing {
    public static final Clock CLOCK = Clock.fixed(Sample.NOW, ZoneOffset.UTC);

    private final Conferences conferences;
    private final Invitations invitations;
    private final PlanConference plan;
    private final EntitleParticipants entitle;
    private final EndEntitlement end;
    private final AnswerInvitation answer;
    final InviteMunicipality invite;
    final ClaimSeat claim;
    private final ForgetPerson forget;
    private final FollowRecipient follow;
    private final CountUnreachable count;
    public final Steps steps;

    public Conferencing(
            AllSeries allSeries,
            Conferences conferences,
            Entitlements entitlements,
            Invitations invitations,
            Attendees attendees,
            ErasedPeople erased,
            Recipients recipients) {
        this.follow = new FollowRecipient(recipients);
        this.count = new CountUnreachable(recipients, invitations);
        this.forget = new ForgetPerson(erased, CLOCK);
        this.conferences = conferences;
        this.invitations = invitations;
        this.plan = new PlanConference(allSeries, CLOCK);
        this.entitle = new EntitleParticipants(entitlements);
        this.end = new EndEntitlement(entitlements);
        this.answer = new AnswerInvitation(invitations, conferences, CLOCK);
        this.invite = new InviteMunicipality(conferences, entitlements, CLOCK);
        this.claim = new ClaimSeat(invitations, attendees, conferences, CLOCK);
        var issue = new IssueInvitations(entitlements, invitations, erased, CLOCK);
        this.steps = ConferenceSteps.table(
                new CreateConference(conferences),
                new InviteEntitled(entitlements),
                new SeekConference(entitlements, allSeries, conferences, issue),
                claim,
                new ReleaseSeat(attendees, conferences, CLOCK),
                new WithdrawInvitations(invitations),
                new ReleaseParticipants(invitations));
    }

    public HandlerTable table() {
        return ConferenceHandlers.table(entitle, end, forget, follow);
    }

    public PlanConference.Outcome plan(Plan wanted) {
        return Cause.onlyOnce().call(() -> plan.handle(wanted));
    }

    public void join(String municipality, String region, long sequence, int... persons) {
        var people = IntStream.of(persons).mapToObj(Sample::person).toList();
        var command = new EntitleParticipants.Command(Sample.entitlement(municipality), new RegionCode(region), people);
        received(municipality, sequence).run(() -> entitle.handle(command));
    }

    public void withdraw(String municipality, long sequence) {
        received(municipality, sequence).run(() -> end.handle(Sample.entitlement(municipality)));
    }

    /** Under registration's event about a person, whose place in the stream comes after that of the erasure. */
    public void erase(PersonId person, long erasure) {
        aboutPerson(person, erasure + 1).run(() -> forget.erase(person, erasure));
    }

    public void comeBack(PersonId person, long sequence) {
        aboutPerson(person, sequence + 1).run(() -> forget.comeBack(person, sequence));
    }

    /** Under notification's event about a person. */
    public void lose(PersonId person, long sequence) {
        var since = Sample.NOW.plusSeconds(sequence);
        ofContact(person, sequence).run(() -> follow.lose(person, new Unreachable(since, "hard-bounce")));
    }

    public void regain(PersonId person, long sequence) {
        ofContact(person, sequence).run(() -> follow.regain(person));
    }

    public Map<ConferenceId, Integer> unreachableAt(List<ConferenceId> conferences) {
        return count.handle(conferences);
    }

    public int unreachableAt(ConferenceId conference) {
        return count.handle(conference);
    }

    private static Cause ofContact(PersonId person, long sequence) {
        var stream = "/notification/contacts/" + person.value() + "#" + person.value() + "@notification.events";
        return Cause.event(stream, sequence, stream + "/" + sequence, "flow", TraceParent.fresh());
    }

    private static Cause aboutPerson(PersonId person, long sequence) {
        var stream = "/registration/people/" + person.value() + "#" + person.value() + "@registration.events";
        return Cause.event(stream, sequence, stream + "/" + sequence, "flow", TraceParent.fresh());
    }

    public InviteMunicipality.Outcome invite(ConferenceId conference, String municipality) {
        var command = new InviteMunicipality.Command(
                conference, new dk.samspil.conference.domain.MunicipalityCode(municipality));
        return Cause.onlyOnce().call(() -> invite.handle(command));
    }

    public AnswerOutcome answer(InvitationId id, Answer said) {
        return Cause.onlyOnce().call(() -> answer.handle(new AnswerInvitation.Command(id, said)));
    }

    /** An invitation without an entitlement behind it. */
    public InvitationId invited(ConferenceId conference, int person) {
        var id = Sample.invitation(conference, person);
        Cause.onlyOnce().run(() -> invitations.react(id, _ -> Change.to(Sample.issued(id), List.of())));
        return id;
    }

    public Conference of(ConferenceId id) {
        return conferences.find(id).orElseThrow().state();
    }

    public Invitation of(InvitationId id) {
        return invitations.find(id).orElseThrow().state();
    }

    public Optional<SeatLine> line(InvitationId id) {
        return of(id.conference()).line(id);
    }

    public List<Invitation> invitations() {
        var none = new Invitations.Filter(Optional.empty(), Optional.empty(), Optional.empty());
        return invitations.list(none, Optional.empty(), Integer.MAX_VALUE);
    }

    /** Under an event of registration's. */
    private static Cause received(String municipality, long sequence) {
        var key = Sample.CALL.value() + "/" + municipality;
        var stream = "/registration/calls/" + Sample.CALL.value() + "#" + key;
        return Cause.event(stream, sequence, stream + "/" + sequence, "flow", TraceParent.fresh());
    }
}
