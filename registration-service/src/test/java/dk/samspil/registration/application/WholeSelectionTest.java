package dk.samspil.registration.application;

import static dk.samspil.registration.Sample.who;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.kit.reference.Municipalities;
import dk.samspil.kit.reference.Municipality;
import dk.samspil.kit.time.WorkingDays;
import dk.samspil.places.Place;
import dk.samspil.registration.Sample;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.Announcement;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.CallNews;
import dk.samspil.registration.domain.Choice;
import dk.samspil.registration.domain.Claim;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.OfferExpiry;
import dk.samspil.registration.domain.Pin;
import dk.samspil.registration.domain.RegionCode;
import dk.samspil.registration.domain.Ruling;
import dk.samspil.registration.domain.SelectAnswer;
import dk.samspil.registration.domain.Size;
import dk.samspil.registration.domain.Sizes;
import dk.samspil.registration.domain.Terms;
import dk.samspil.registration.domain.Title;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All 98 municipalities apply for twelve places; two offers lapse over Christmas and Easter, and nobody after the cut-off. */
class WholeSelectionTest {
    private static final Instant OPENS = Instant.parse("2014-10-01T06:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2014-12-12T11:00:00Z");
    private static final Instant DECIDED = Instant.parse("2014-12-15T09:00:00Z");
    private static final Instant CUT_OFF = Instant.parse("2015-05-01T00:00:00Z");
    private static final int PLACES = 12;
    private static final int OFFER_DAYS = 10;

    private final Municipalities municipalities = new Municipalities();
    private final Sizes sizes =
            m -> Size.of(municipalities.find(m.value()).orElseThrow().inhabitants());
    private final OfferExpiry expiry = WorkingDays.denmark()::endOfDayAfter;
    private final List<CallNews> news = new ArrayList<>();
    private Call call = Call.open(Sample.CALL, terms(), PLACES, who(OPENS)).next();

    @Test
    void fromTheSuggestionToTheCutOff() {
        everybodyApplies();
        twelveAreSuggestedOfAllRegionsAndSizes();
        oneIsChosenByHandAndOneDeclined();
        MunicipalityCode first = first();
        theWholeIsCarriedOutInOneStep();
        elevenConfirmAndOneOfferLapsesAfterChristmas(first);
        theNextOfferLapsesAfterEaster();
        afterTheCutOffAPlaceStaysFree();
    }

    private void everybodyApplies() {
        var second = 0;
        for (var each : municipalities.all()) {
            follow(call.claim(claim(each, OPENS.plusSeconds(++second))));
        }
        assertThat(call.undecided()).hasSize(98);
        follow(call.closeIfDue(DEADLINE));
        assertThat(news.getLast()).isInstanceOf(CallNews.CallClosed.class);
    }

    private void twelveAreSuggestedOfAllRegionsAndSizes() {
        var chosen = call.suggestion(sizes).with(Choice.ADMIT).toList();
        assertThat(chosen).hasSize(PLACES);
        var regions =
                chosen.stream().collect(Collectors.groupingBy(i -> i.line().region(), Collectors.counting()));
        assertThat(regions).hasSize(5);
        assertThat(regions.values()).allMatch(n -> n == 2 || n == 3);
        var bySize = chosen.stream().collect(Collectors.groupingBy(i -> i.size(), Collectors.counting()));
        assertThat(bySize.values()).as("small, medium and large").hasSize(3).allMatch(n -> n >= 3 && n <= 5);
    }

    private void oneIsChosenByHandAndOneDeclined() {
        var suggested = call.suggestion(sizes);
        var lastInLine =
                suggested.with(Choice.WAITLIST).toList().getLast().line().municipality();
        var firstChosen = suggested.items().getFirst().line().municipality();
        follow(call.pin(lastInLine, pin(Choice.ADMIT)));
        follow(call.pin(firstChosen, pin(Choice.DECLINE)));

        var adjusted = call.suggestion(sizes);
        assertThat(adjusted.with(Choice.ADMIT).map(i -> i.line().municipality()).toList())
                .hasSize(PLACES)
                .contains(lastInLine)
                .doesNotContain(firstChosen);
    }

    private void theWholeIsCarriedOutInOneStep() {
        news.clear();
        var ruling = call.select(sizes, who(DECIDED), expiry);
        assertThat(ruling.answer()).isEqualTo(SelectAnswer.DONE);
        follow(ruling);

        assertThat(told(CallNews.SeatOffered.class)).hasSize(PLACES).allMatch(o -> !o.promoted());
        assertThat(told(CallNews.MunicipalityWaitlisted.class)).hasSize(85);
        assertThat(told(CallNews.ApplicationDeclined.class)).hasSize(1);
        assertThat(told(CallNews.Acted.class)).hasSize(98);
        assertThat(told(CallNews.SeatOffered.class).getFirst().expiresAt())
                .as("ten working days without Christmas and New Year")
                .isEqualTo(Instant.parse("2015-01-05T22:59:59Z"));
    }

    private void elevenConfirmAndOneOfferLapsesAfterChristmas(MunicipalityCode next) {
        var offered = told(CallNews.SeatOffered.class);
        for (var each : offered.subList(0, PLACES - 1)) {
            follow(call.confirm(each.line().municipality(), who(DECIDED.plusSeconds(60)), expiry));
        }
        follow(call.lapseOffers(Instant.parse("2015-01-05T22:59:58Z"), expiry));
        assertThat(told(CallNews.OfferLapsed.class)).isEmpty();
        news.clear();
        follow(call.lapseOffers(Instant.parse("2015-01-05T22:59:59Z"), expiry));

        assertThat(told(CallNews.OfferLapsed.class)).hasSize(1);
        assertThat(told(CallNews.SeatOffered.class))
                .singleElement()
                .matches(o -> o.promoted() && o.line().municipality().equals(next));
    }

    /** Of a municipality that leaves before Easter: 2, 3 and 6 April 2015 are no working days. */
    private void theNextOfferLapsesAfterEaster() {
        follow(call.confirm(told(CallNews.SeatOffered.class).getFirst().line().municipality(), who(DECIDED), expiry));
        var second = first();
        news.clear();
        var leaving = joined();
        follow(call.withdraw(leaving, who(Instant.parse("2015-03-25T09:00:00Z"), "economy"), expiry));
        var offer = told(CallNews.SeatOffered.class).getFirst();
        assertThat(offer.line().municipality()).isEqualTo(second);
        assertThat(offer.expiresAt()).isEqualTo(Instant.parse("2015-04-13T21:59:59Z"));

        var third = first();
        news.clear();
        follow(call.lapseOffers(Instant.parse("2015-04-13T22:00:00Z"), expiry));
        assertThat(told(CallNews.OfferLapsed.class)).hasSize(1);
        assertThat(told(CallNews.SeatOffered.class).getFirst().line().municipality())
                .isEqualTo(third);
        follow(call.confirm(third, who(Instant.parse("2015-04-14T08:00:00Z")), expiry));
        assertThat(call.places().taken()).isEqualTo(PLACES);
    }

    private void afterTheCutOffAPlaceStaysFree() {
        news.clear();
        follow(call.withdraw(joined(), who(CUT_OFF, "economy"), expiry));

        assertThat(told(CallNews.SeatOffered.class)).isEmpty();
        assertThat(told(CallNews.SeatLeftVacant.class)).hasSize(1);
        assertThat(call.places().free()).isEqualTo(1);
        assertThat(call.decide(first(), Choice.ADMIT, who(CUT_OFF, "please"), expiry)
                        .next())
                .as("nor by hand")
                .isEqualTo(call);
    }

    private void follow(Ruling<?> ruling) {
        call = ruling.next();
        news.addAll(ruling.news());
    }

    private <T extends CallNews> List<T> told(Class<T> type) {
        return news.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** First in line; before the selection, of those who are suggested to wait. */
    private MunicipalityCode first() {
        return call.places()
                .waiting()
                .map(Place::holder)
                .map(MunicipalityCode::new)
                .findFirst()
                .orElseGet(() -> call.suggestion(sizes)
                        .with(Choice.WAITLIST)
                        .findFirst()
                        .orElseThrow()
                        .line()
                        .municipality());
    }

    private MunicipalityCode joined() {
        return new MunicipalityCode(call.places().entries().getFirst().holder());
    }

    private static Optional<Pin> pin(Choice choice) {
        return Optional.of(new Pin(choice, "coordinator", DECIDED, "by hand"));
    }

    private static Claim claim(Municipality of, Instant at) {
        return new Claim(
                Sample.application(new MunicipalityCode(of.code())),
                new RegionCode(of.regionCode()),
                1,
                Sample.team(),
                at);
    }

    private static Terms terms() {
        return new Terms(
                Announcement.of(new Title("Opslag", "Call")),
                OPENS,
                DEADLINE,
                Admission.SELECTION,
                OFFER_DAYS,
                Optional.of(CUT_OFF),
                3);
    }
}
