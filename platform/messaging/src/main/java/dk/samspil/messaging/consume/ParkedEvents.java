package dk.samspil.messaging.consume;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/**
 * Events that a group could not handle, with those that wait behind them, kept until they have been handled
 * after all or discarded. Within (group, topic, record key) they are kept in the order of their offsets.
 */
public interface ParkedEvents {

    /**
     * Parks an event; parking it again changes nothing.
     *
     * @return whether it waits now; false for a late repeat of one that has been handled or discarded since
     */
    boolean park(ParkedEvent event);

    /** The record keys that have something parked in this partition. */
    Set<String> blockedKeys(String group, TopicPartition partition);

    /** What waits, oldest first; with all parts of the filter that are given. */
    List<ParkedEvent> find(Filter filter, int atMost);

    Optional<ParkedEvent> find(String id);

    /**
     * Asks for parked events to be handled again or discarded. Only those that nobody has asked for yet are taken, and
     * those of the same request when it comes again.
     *
     * @return the ids that were taken
     */
    List<String> request(Collection<String> ids, Request request);

    /** Events of these partitions that somebody asked to handle again or discard, oldest first, without their bytes. */
    List<Requested> requested(String group, Collection<TopicPartition> partitions);

    /** Whether nothing older is parked under the same key. */
    boolean isFirstInLine(Requested event);

    /** The request has been carried out: the event is handled or discarded. Its bytes go, the record of it stays. */
    void settle(ParkedEvent event, Request request);

    /** Everything under this key is to be forgotten, handled or not. */
    void forget(String group, TopicPartition partition, String key);

    /** It failed again: it stays first in line with its count raised; it and those behind it can be asked for again. */
    void failedAgain(ParkedEvent event, ParkedEvent.Failure failure);

    /** How many wait in this group. */
    long waiting(String group);

    /**
     * Which of the parked events are meant.
     *
     * @param key a record key, or an id that the event mentions: its own, its flow's, a business key
     */
    record Filter(
            Optional<String> group,
            Optional<String> topic,
            Optional<String> type,
            Optional<String> exception,
            Optional<String> key) {
        public static Filter all() {
            return new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * Somebody's wish, kept with each event that it concerns.
     *
     * @param id names the request for the audit
     * @param perSecond how many of them may be carried out in a second
     */
    record Request(String id, Action action, String reason, String by, int perSecond) {
        public Request {
            if (reason.isBlank()) throw new IllegalArgumentException("a request needs a reason");
            if (perSecond < 1) throw new IllegalArgumentException("at least one per second");
        }
    }

    /** A parked event that somebody asked about, as far as its turn is concerned. */
    record Requested(String id, TopicPartition partition, Optional<String> key, long offset, Request request) {

        /** Those of one line are carried out in order; a record without a key is a line of its own. */
        String line() {
            return key.map(k -> partition + "/" + k).orElse(id);
        }
    }

    /** What is to become of a parked event. */
    enum Action {
        REDRIVE,
        DISCARD
    }
}
