package dk.samspil.notification.domain;

import static dk.samspil.notification.domain.Template.APPLICATION_DECLINED;
import static dk.samspil.notification.domain.Template.APPLICATION_RETRACTED;
import static dk.samspil.notification.domain.Template.OFFER_LAPSED;
import static dk.samspil.notification.domain.Template.ONBOARDING_OVERDUE;
import static dk.samspil.notification.domain.Template.RECEIPT;
import static dk.samspil.notification.domain.Template.RESEARCHER_ASSIGNED;
import static dk.samspil.notification.domain.Template.RESEARCHER_UNAVAILABLE;
import static dk.samspil.notification.domain.Template.SEAT_OFFER;
import static dk.samspil.notification.domain.Template.WAITING_LIST;
import static dk.samspil.notification.domain.Template.WELCOME;
import static dk.samspil.notification.domain.Template.WITHDRAWAL_CONFIRMED;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who speaks for a municipality in a programme, and who has done so before. It is kept
 * because what other services tell of the municipality may name somebody who has handed over already: there is no order
 * between their events and a handover.
 *
 * @param former everybody who has had it, but for whoever has it again
 */
public record ContactRole(Id id, PersonId holder, Set<PersonId> former) {
    private static final Set<Template> MEANT_FOR_IT = EnumSet.of(
            RECEIPT,
            WAITING_LIST,
            APPLICATION_DECLINED,
            APPLICATION_RETRACTED,
            SEAT_OFFER,
            OFFER_LAPSED,
            WELCOME,
            WITHDRAWAL_CONFIRMED,
            RESEARCHER_ASSIGNED,
            RESEARCHER_UNAVAILABLE,
            ONBOARDING_OVERDUE);

    public ContactRole {
        former = Set.copyOf(former);
    }

    /** A municipality in a programme has one. */
    public record Id(String call, String municipality) {

        /** The role that a mail is meant for, if it is for one rather than for the person. */
        public static Optional<Id> of(MailOrder order) {
            if (!MEANT_FOR_IT.contains(order.template())) return Optional.empty();
            var facts = order.facts();
            return facts.find("call").flatMap(call -> facts.find("municipality").map(code -> new Id(call, code)));
        }
    }

    /** Nobody has had it before, as far as is known. */
    public static ContactRole held(Id id, PersonId holder) {
        return new ContactRole(id, holder, Set.of());
    }

    public ContactRole passedTo(PersonId next) {
        var others = new HashSet<>(former);
        others.add(holder);
        others.remove(next);
        return new ContactRole(id, next, others);
    }

    /** Who has it by now, if this person has handed it over. */
    public Optional<PersonId> successorOf(PersonId person) {
        return former.contains(person) ? Optional.of(holder) : Optional.empty();
    }
}
