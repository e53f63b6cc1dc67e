package dk.samspil.conference.web;

import dk.samspil.conference.application.Invitations;
import dk.samspil.conference.application.InviteMunicipality;
import dk.samspil.conference.application.tickets.TicketCodes;
import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.MunicipalityCode;
import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.Page;
import dk.samspil.kit.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The invitations, for those who send them and for the municipalities whose people are invited. */
@RestController
@RequestMapping("/api/conference")
@Tag(name = "Invitations")
class InvitationsController {
    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    private final InviteMunicipality invite;
    private final Invitations invitations;
    private final InvitationViews views;
    private final InvitationTokens tokens;
    private final TicketCodes codes;
    private final Clock clock;

    InvitationsController(
            InviteMunicipality invite,
            Invitations invitations,
            InvitationViews views,
            InvitationTokens tokens,
            TicketCodes codes,
            Clock clock) {
        this.invite = invite;
        this.invitations = invitations;
        this.views = views;
        this.tokens = tokens;
        this.codes = codes;
        this.clock = clock;
    }

    @PostMapping("/conferences/{id}/invitations")
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Invites the participants of a joined municipality: those who are not invited yet",
            description = "404 NOT_FOUND, 409 NOT_JOINED, OTHER_REGION or HAS_BEGUN, 422 INVALID.")
    Page<InvitationView> invite(@PathVariable String id, @Valid @RequestBody InviteRequest request) {
        var conference = Texts.find(id, ConferenceId::new).orElseThrow(() -> Problem.notFound("conference"));
        var municipality = new MunicipalityCode(request.municipality());
        var outcome = invite.handle(new InviteMunicipality.Command(conference, municipality));
        return switch (outcome) {
            case INVITED ->
                page(
                        new Invitations.Filter(Optional.of(conference), Optional.empty(), Optional.of(municipality)),
                        Optional.empty(),
                        LARGEST_PAGE);
            case NO_CONFERENCE -> throw Problem.notFound("conference");
            case HAS_BEGUN -> throw Problem.conflict(outcome, "The conference has begun.");
            case NOT_JOINED -> throw Problem.conflict(outcome, "The municipality takes no part in the programme.");
            case OTHER_REGION -> throw Problem.conflict(outcome, "The municipality belongs to another region.");
        };
    }

    @GetMapping("/invitations")
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "Invitations by id: all for the coordinator, else those of the caller's municipality",
            description = "`after` is the `next` of the page before. 404 NOT_FOUND for another municipality.")
    Page<InvitationView> all(
            Caller caller,
            @RequestParam Optional<String> conference,
            @RequestParam Optional<String> call,
            @RequestParam Optional<String> municipality,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "" + USUAL_PAGE) int limit) {
        var filter = new Invitations.Filter(
                Texts.read("conference", conference, ConferenceId::new),
                Texts.read("call", call, CallId::new),
                visible(caller, Texts.read("municipality", municipality, MunicipalityCode::new)));
        return page(filter, Texts.read("after", after, InvitationId::parse), Math.clamp(limit, 1, LARGEST_PAGE));
    }

    @GetMapping("/invitations/{id}/letter")
    @RolesAllowed("system")
    @Operation(summary = "What a mail about an invitation says now, with its token", description = "404 NOT_FOUND.")
    Letter letter(@PathVariable String id) {
        var invitation = Texts.find(id, InvitationId::parse)
                .flatMap(invitations::find)
                .orElseThrow(InvitationTokens::notFound)
                .state();
        return Letter.of(
                tokens.of(invitation),
                invitation,
                views.conference(invitation.id().conference()),
                codes,
                clock.instant());
    }

    private Page<InvitationView> page(Invitations.Filter filter, Optional<InvitationId> after, int size) {
        var found = invitations.list(filter, after, size + 1);
        var shown = found.subList(0, Math.min(size, found.size()));
        return new Page<>(
                views.of(shown), found.size() > size ? shown.getLast().id().value() : null);
    }

    private static Optional<MunicipalityCode> visible(Caller caller, Optional<MunicipalityCode> asked) {
        if (caller.is("coordinator")) return asked;
        var own = caller.municipality().map(MunicipalityCode::new);
        if (own.isEmpty() || asked.filter(a -> !a.equals(own.get())).isPresent()) {
            throw Problem.notFound("municipality");
        }
        return own;
    }
}
