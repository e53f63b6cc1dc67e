package dk.samspil.progression;

import dk.samspil.progression.application.OnboardingPlan;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The steps of the onboarding, in their order. */
@ConfigurationProperties("samspil.onboarding")
record OnboardingSettings(List<OnboardingPlan.Item> steps) {}
