package dk.samspil.notification.messaging.digest;

import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.messaging.consume.HandlerTable.Handler;
import dk.samspil.notification.application.digest.Collect;
import dk.samspil.notification.application.digest.FollowCall;
import dk.samspil.notification.domain.digest.Kind;
import dk.samspil.notification.domain.digest.Notice;
import java.util.function.Function;

/** Which events digests tell of, and from which it is learnt who gets them. */
public final class DigestHandlers {
    private static final String REGISTRATION = "dk.samspil.registration.";
    private static final String PROGRESSION = "dk.samspil.progression.";
    private static final String CONFERENCE = "dk.samspil.conference.";
    private static final String NOTIFICATION = "dk.samspil.notification.";
    private static final String OPERATIONS = "dk.samspil.operations.";

    private final Collect collect;
    private final FollowCall follow;

    private DigestHandlers(Collect collect, FollowCall follow) {
        this.collect = collect;
        this.follow = follow;
    }

    public static HandlerTable table(Collect collect, FollowCall follow) {
        var on = new DigestHandlers(collect, follow);
        return HandlerTable.of(
                on.call("call-opened", CallHappened::secretariatIs),
                on.call("call-changed", CallHappened::secretariatIs),
                on.call("programme-concluded", _ -> new Notice.Concluded()),
                on.municipality(REGISTRATION + "application-submitted", Kind.APPLICATION_RECEIVED),
                on.municipality(REGISTRATION + "application-retracted", Kind.APPLICATION_RETRACTED),
                on.municipality(REGISTRATION + "offer-lapsed", Kind.OFFER_LAPSED),
                on.municipality(REGISTRATION + "participants-changed", Kind.PARTICIPANTS_CHANGED),
                on.municipality(REGISTRATION + "municipality-joined", Kind.JOINED, MunicipalityHappened::contactIs),
                on.municipality(REGISTRATION + "municipality-withdrawn", Kind.WITHDRAWN, MunicipalityHappened::left),
                on.municipality(REGISTRATION + "contact-handed-over", MunicipalityHappened::contactIs),
                on.municipality(PROGRESSION + "researcher-assignment-unfilled", Kind.RESEARCHER_UNFILLED),
                on.municipality(PROGRESSION + "onboarding-completed", Kind.ONBOARDING_COMPLETED),
                on.municipality(PROGRESSION + "onboarding-started", MunicipalityHappened::onboarding),
                on.municipality(PROGRESSION + "researcher-assigned", MunicipalityHappened::attached),
                on.stepCompleted(),
                on.researcherReleased(),
                on.indicator("indicator-recorded", Kind.INDICATOR_RECORDED),
                on.indicator("signal-detected", Kind.SIGNAL_DETECTED),
                on.person(CONFERENCE + "seat-confirmed", Kind.SEAT_CONFIRMED),
                on.person(CONFERENCE + "seat-waitlisted", Kind.SEAT_WAITLISTED),
                on.person(CONFERENCE + "invitation-declined", Kind.INVITATION_DECLINED),
                on.person(CONFERENCE + "registration-cancelled", Kind.REGISTRATION_CANCELLED),
                on.mail("email-failed", Kind.MAIL_FAILED),
                on.mail("email-uncertain", Kind.MAIL_UNCERTAIN),
                on.mail("email-bounced", Kind.MAIL_BOUNCED),
                on.person(NOTIFICATION + "contact-unreachable", Kind.CONTACT_UNREACHABLE),
                on.incident());
    }

    private Handler call(String type, Function<CallHappened, Notice> notice) {
        return HandlerTable.on(
                REGISTRATION + type + ".v1",
                CallHappened.class,
                event -> follow.handle(event.call(), notice.apply(event)));
    }

    private Handler municipality(String type, Kind kind) {
        return HandlerTable.on(
                type + ".v1",
                MunicipalityHappened.class,
                (event, about) -> collect.handle(event.as(kind), about.time()));
    }

    private Handler municipality(String type, Function<MunicipalityHappened, Notice> notice) {
        return HandlerTable.on(
                type + ".v1", MunicipalityHappened.class, event -> follow.handle(event.call(), notice.apply(event)));
    }

    private Handler municipality(String type, Kind kind, Function<MunicipalityHappened, Notice> notice) {
        return HandlerTable.on(type + ".v1", MunicipalityHappened.class, (event, about) -> {
            follow.handle(event.call(), notice.apply(event));
            collect.handle(event.as(kind), about.time());
        });
    }

    private Handler stepCompleted() {
        return HandlerTable.on(
                PROGRESSION + "onboarding-step-completed.v1", MunicipalityHappened.class, (event, about) -> {
                    follow.handle(event.call(), event.stepDone());
                    collect.handle(event.as(Kind.STEP_COMPLETED, event.step()), about.time());
                });
    }

    private Handler researcherReleased() {
        return HandlerTable.on(PROGRESSION + "researcher-unassigned.v1", MunicipalityHappened.class, (event, about) -> {
            follow.handle(event.call(), event.detached());
            collect.handle(event.as(Kind.RESEARCHER_RELEASED, event.person()), about.time());
        });
    }

    private Handler indicator(String type, Kind kind) {
        return HandlerTable.on(
                PROGRESSION + type + ".v1",
                MunicipalityHappened.class,
                (event, about) -> collect.handle(event.as(kind, event.indicator()), about.time()));
    }

    private Handler person(String type, Kind kind) {
        return HandlerTable.on(
                type + ".v1", SomebodyHappened.class, (event, about) -> collect.handle(event.as(kind), about.time()));
    }

    private Handler mail(String type, Kind kind) {
        return HandlerTable.on(
                NOTIFICATION + type + ".v1",
                MailInTrouble.class,
                (event, about) -> event.as(kind).ifPresent(happening -> collect.handle(happening, about.time())));
    }

    private Handler incident() {
        return HandlerTable.on(
                OPERATIONS + "incident-opened.v1",
                Incident.class,
                (event, about) -> collect.handle(event.opened(), about.time()));
    }
}
