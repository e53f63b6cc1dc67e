package dk.samspil.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Somebody is erased while a mail to them is under way and their invitation open (S7): every service forgets them
 * within a minute and says so, nothing is sent, and neither a late repeat of their details nor a replay of all topics
 * brings them back.
 */
@WithRealSystem
class ErasureIT {

    private static final String MUNICIPALITY = "0480";
    private static final String NAME = "Sletfinn Prøve (fiktiv)";
    private static final String ADDRESS = "sletfinn@slettet.example";
    private static final List<String> SERVICES = List.of("registration", "progression", "conference", "notification");
    private static final String PEOPLE = "/api/registration/people/";

    private final RealSystem system;
    private final Api coordinator;

    ErasureIT(RealSystem system) {
        this.system = system;
        this.coordinator = Api.as(system, "coordinator", "");
    }

    @Test
    void whoIsErasedIsForgottenEverywhereAndStaysSo() {
        Story story = Story.begin(system, 1);
        JsonNode invitation;
        String person;
        try (RealSystem.Hold _ = system.hold("notification")) {
            apply(story);
            within(60).until(() -> invitations(story).size() == 1);
            invitation = invitations(story).getFirst();
            person = text(invitation, "person");
        }
        // nobody tells what the mail is to say
        try (RealSystem.Hold _ = system.hold("conference")) {
            within(60).until(() -> !mails(person).isEmpty());
            assertThat(mails(person)).extracting(m -> text(m, "state")).doesNotContain("suppressed");

            Reply erased = coordinator.post(PEOPLE + person + "/erasure", "{\"reason\": \"own-wish\"}");
            assertThat(erased.status()).as(erased.body().toString()).isEqualTo(200);

            within(60).until(() -> missing(person).equals(List.of("conference")));
            within(60)
                    .untilAsserted(() -> assertThat(mails(person))
                            .isNotEmpty()
                            .allMatch(m -> text(m, "state").equals("suppressed")));
        }
        within(60).until(() -> missing(person).isEmpty());
        assertThat(coordinator.get(PEOPLE + person + "/erasure").text("state")).isEqualTo("complete");

        isForgotten(story, person);
        repeatOldDetails(person);
        within(60).until(() -> last(person).isEmpty());
        isForgotten(story, person);
        replay();
        within(120).until(system::isWell);
        within(120).until(this::everythingIsRead);
        assertThat(Api.as(system, "operations", "")
                        .get("/api/operations/parked")
                        .items())
                .isEmpty();
        within(60).until(() -> last(person).isEmpty());
        isForgotten(story, person);
        story.leave(MUNICIPALITY);
    }

    private void apply(Story story) {
        Reply applied = coordinator.post("/api/registration/calls/" + story.call() + "/applications", """
                {"municipality": "%s", "motivation": "Vi vil", "themes": ["Dialog"], "schools": [],
                 "contact": {"name": "Sletline Prøve (fiktiv)", "email": "chef@slettet.example", "language": "da"},
                 "participants": [{"name": "%s", "email": "%s", "role": "school-leader", "language": "da"}],
                 "reason": "Aftalt i telefonen"}""".formatted(
                        MUNICIPALITY, NAME, ADDRESS));
        assertThat(applied.status()).as(applied.body().toString()).isEqualTo(201);
    }

    private void isForgotten(Story story, String person) {
        List<String> answers = List.of(
                PEOPLE + person,
                PEOPLE + person + "/export",
                "/api/registration/people?text=sletfinn",
                "/api/registration/applications/" + story.call() + "-" + MUNICIPALITY,
                "/api/conference/people/" + person,
                "/api/notification/people/" + person,
                "/api/progression/people/" + person);
        assertThat(answers)
                .allSatisfy(path -> assertThat(
                                coordinator.get(path).body().toString().toLowerCase(Locale.ROOT))
                        .as(path)
                        .doesNotContain("sletfinn"));
        assertThat(coordinator.get(PEOPLE + person).text("state")).isEqualTo("erased");
        assertThat(invitations(story)).extracting(i -> text(i, "state")).containsOnly("withdrawn");
        assertThat(mails(person)).extracting(m -> text(m, "state")).containsOnly("suppressed");
        Reply mailbox = Api.at(system.mailbox()).get("/api/v1/messages?limit=100000");
        assertThat(mailbox.status()).isEqualTo(200);
        assertThat(mailbox.body().toString()).doesNotContain(ADDRESS);
    }

    private List<JsonNode> invitations(Story story) {
        return coordinator
                .get("/api/conference/invitations?call=" + story.call() + "&municipality=" + MUNICIPALITY)
                .items();
    }

    private List<JsonNode> mails(String person) {
        return coordinator.get("/api/notification/emails?recipient=" + person).items();
    }

    private List<String> missing(String person) {
        return coordinator
                .get(PEOPLE + person + "/erasure")
                .body()
                .path("missing")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /** As an instance does that was paused between sending and noting that it has sent. */
    private void repeatOldDetails(String person) {
        String id = "people/" + person + "/1";
        var old = new ProducerRecord<>("registration.people", person, """
                {"person": "%s", "name": "%s", "email": "%s", "language": "da"}""".formatted(person, NAME, ADDRESS));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id,
                        "ce_source",
                        "/registration",
                        "ce_type",
                        "dk.samspil.registration.person-details.v1",
                        "ce_subject",
                        person,
                        "ce_time",
                        "2014-08-01T10:00:00Z",
                        "ce_sequence",
                        "%019d".formatted(1),
                        "ce_correlationid",
                        id,
                        "ce_causationid",
                        id,
                        "content-type",
                        "application/json")
                .forEach((name, value) -> old.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(broker(), new StringSerializer(), new StringSerializer())) {
            producer.send(old).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The latest record of the person on the topic of people: empty for a tombstone. */
    private String last(String person) {
        try (var consumer = new KafkaConsumer<>(broker(), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("registration.people").stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Map<String, String> latest = new HashMap<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(each -> latest.put(each.key(), each.value() == null ? "" : each.value()));
            }
            return latest.getOrDefault(person, "");
        }
    }

    /** Every service reads everything once more from the beginning. */
    private void replay() {
        try (Admin admin = Admin.create(broker());
                RealSystem.Hold _ = system.hold("registration");
                RealSystem.Hold _ = system.hold("progression");
                RealSystem.Hold _ = system.hold("conference");
                RealSystem.Hold _ = system.hold("notification")) {
            within(120).until(() -> areLeft(admin));
            for (String group : SERVICES) {
                Map<TopicPartition, OffsetAndMetadata> beginning = offsets(admin, group).keySet().stream()
                        .collect(Collectors.toMap(Function.identity(), _ -> new OffsetAndMetadata(0)));
                admin.alterConsumerGroupOffsets(group, beginning).all().get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean areLeft(Admin admin) throws ExecutionException, InterruptedException {
        return admin.describeConsumerGroups(SERVICES).all().get().values().stream()
                .allMatch(group -> group.groupState() == GroupState.EMPTY);
    }

    private boolean everythingIsRead() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(broker());
                var consumer = new KafkaConsumer<>(broker(), new StringDeserializer(), new StringDeserializer())) {
            for (String group : SERVICES) {
                Map<TopicPartition, OffsetAndMetadata> read = offsets(admin, group);
                Map<TopicPartition, Long> ends = consumer.endOffsets(read.keySet());
                if (read.entrySet().stream().anyMatch(e -> e.getValue().offset() < ends.getOrDefault(e.getKey(), 0L)))
                    return false;
            }
            return true;
        }
    }

    private static Map<TopicPartition, OffsetAndMetadata> offsets(Admin admin, String group)
            throws ExecutionException, InterruptedException {
        return admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
    }

    private Map<String, Object> broker() {
        return Map.of("bootstrap.servers", system.broker());
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static ConditionFactory within(int seconds) {
        return await().atMost(Duration.ofSeconds(seconds)).pollInterval(Duration.ofMillis(300));
    }
}
