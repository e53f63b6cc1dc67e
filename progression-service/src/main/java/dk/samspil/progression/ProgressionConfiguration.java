package dk.samspil.progression;

import dk.samspil.kit.time.WorkingDays;
import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.progression.application.ChangeContact;
import dk.samspil.progression.application.CompleteOnboardingStep;
import dk.samspil.progression.application.OnboardingPlan;
import dk.samspil.progression.application.Participations;
import dk.samspil.progression.application.People;
import dk.samspil.progression.application.RegisterResearcher;
import dk.samspil.progression.application.ReleaseResearcher;
import dk.samspil.progression.application.ReplaceResearcher;
import dk.samspil.progression.application.Researchers;
import dk.samspil.progression.application.ReserveResearcher;
import dk.samspil.progression.application.SeekResearcher;
import dk.samspil.progression.application.StartOnboarding;
import dk.samspil.progression.application.StopParticipation;
import dk.samspil.progression.application.people.FollowErasure;
import dk.samspil.progression.application.people.ForgetPerson;
import dk.samspil.progression.messaging.ParticipationEvents;
import dk.samspil.progression.messaging.ProgressionHandlers;
import dk.samspil.progression.messaging.ProgressionSteps;
import dk.samspil.progression.messaging.ResearcherEvents;
import dk.samspil.progression.persistence.MongoParticipations;
import dk.samspil.progression.persistence.MongoResearchers;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the use cases to their stores, to the events that lead to them, and to the steps in between. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OnboardingSettings.class)
class ProgressionConfiguration {

    @Bean
    Participations participations(MongoMessaging messaging) {
        return new MongoParticipations(messaging, new ParticipationEvents());
    }

    @Bean
    Researchers researchers(MongoMessaging messaging) {
        return new MongoResearchers(messaging, new ResearcherEvents());
    }

    @Bean
    OnboardingPlan onboardingPlan(OnboardingSettings settings, WorkingDays workingDays) {
        return new OnboardingPlan(settings.steps(), workingDays::plus);
    }

    @Bean
    HandlerTable handlers(
            Participations participations,
            Researchers researchers,
            OnboardingPlan plan,
            ForgetPerson forget,
            Clock clock) {
        return ProgressionHandlers.table(
                new StartOnboarding(participations, researchers, plan, clock),
                new StopParticipation(participations),
                new ChangeContact(participations),
                forget);
    }

    @Bean
    Steps steps(Participations participations, Researchers researchers, FollowErasure follow, Clock clock) {
        return ProgressionSteps.table(
                new ReserveResearcher(participations, researchers, clock),
                new ReleaseResearcher(researchers),
                new SeekResearcher(participations, researchers, clock),
                follow);
    }

    @Bean
    CompleteOnboardingStep completeOnboardingStep(Participations participations, Clock clock) {
        return new CompleteOnboardingStep(participations, clock);
    }

    @Bean
    ReplaceResearcher replaceResearcher(Participations participations, Researchers researchers) {
        return new ReplaceResearcher(participations, researchers);
    }

    @Bean
    RegisterResearcher registerResearcher(Researchers researchers, People people) {
        return new RegisterResearcher(researchers, people);
    }
}
