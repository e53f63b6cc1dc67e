package dk.samspil.local.infrastructure;

import dk.samspil.embedded.Topic;
import dk.samspil.embedded.Topics;
import dk.samspil.local.clock.SimulationClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes ready a broker and a store that run by themselves: the topics of the published language, and the beginning
 * of the simulation where business time is one. It ends when that is done; doing it again changes nothing.
 */
public final class Preparation {

    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

    private Preparation() {}

    /** Settings come from the environment: {@code SAMSPIL_BROKER}, {@code SAMSPIL_STORE} and {@code SAMSPIL_CLOCK}. */
    public static void main(String[] arguments) {
        new Topics(System.getenv("SAMSPIL_BROKER")).create(Topic.all());
        LOG.info("the topics are there");
        if ("simulation".equals(System.getenv("SAMSPIL_CLOCK"))) {
            try (SimulationClock clock = new SimulationClock(System.getenv("SAMSPIL_STORE"))) {
                clock.begin();
                LOG.info("the simulation's time is {}", clock.now());
            }
        }
    }
}
