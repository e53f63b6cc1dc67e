package dk.samspil.notification.mail;

import com.mongodb.client.MongoDatabase;
import dk.samspil.embedded.Topic;
import dk.samspil.messaging.kafka.CloudEvents;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.messaging.relay.RelayMetrics;
import dk.samspil.messaging.relay.SendingRelay;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.messaging.store.OutboxEntry;
import dk.samspil.notification.application.MailFilter;
import dk.samspil.notification.application.Mails;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.MailEvents;
import dk.samspil.notification.persistence.MongoMails;
import dk.samspil.testkit.Contracts;
import dk.samspil.testkit.Infrastructure;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What instances of the service that are processes of their own share: the real broker, with topics and a consumer
 * group that no other test has, a database on the real store, and the other services. Tells them of people and of what
 * has happened, and reads what they have put down.
 */
final class Neighbourhood implements AutoCloseable {
    /** Before the name of a setting of the consumer. */
    static final String CONSUMER = "spring.cloud.stream.kafka.bindings.events-in-0.consumer.configuration.";

    private static final String INVITED = "dk.samspil.conference.invitation-issued.v1";
    private static final String APPOINTED = "dk.samspil.registration.reference-member-appointed.v1";
    private static final String DETAILS = "dk.samspil.registration.person-details.v1";

    private final String name = Infrastructure.freshName();
    private final String events = name + ".events";
    private final String people = name + ".people";
    private final MongoDatabase database = Infrastructure.get().freshDatabase();
    private final OtherServices others = OtherServices.start();
    private final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Infrastructure.get().brokers()),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    private final Mails mails;

    /** What its mails are about, so that they are no other test's, who may be at the same broker. */
    private final String thing =
            new Random().ints(26, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());

    Neighbourhood() {
        Infrastructure.get().broker().create(List.of(Topic.events(events), Topic.people(people)));
        var silent = new SendingRelay(
                () -> (_, _, _) -> CompletableFuture.completedFuture(null),
                Steps::none,
                "/notification",
                new RelayMetrics(new SimpleMeterRegistry()));
        this.mails = new MongoMails(new MongoMessaging(database, silent, Clock.systemUTC()), new MailEvents());
    }

    String group() {
        return name;
    }

    /** How an instance is to be set up that sends to a mail server here. */
    Map<String, String> settings(int smtp) {
        var binding = "spring.cloud.stream.bindings.events-in-0.";
        return new HashMap<>(Map.ofEntries(
                Map.entry("spring.mongodb.uri", Infrastructure.get().storeUri(database.getName())),
                Map.entry("samspil.broker", Infrastructure.get().brokers()),
                Map.entry("samspil.consumes", events + "," + people),
                Map.entry(binding + "group", name),
                Map.entry("samspil.smtp.port", Integer.toString(smtp)),
                Map.entry("samspil.smtp.tls", "none"),
                Map.entry("samspil.mail.domain", Texts.IDS.domain()),
                Map.entry("samspil.mail.bulk.hours", "always"),
                Map.entry("samspil.mail.bulk.wave", "0"),
                Map.entry("samspil.mail.rates.per-minute", "0"),
                Map.entry("samspil.relay.sweep-every", "1s"),
                Map.entry("samspil.relay.overdue-after", "2s"),
                Map.entry("samspil.identity.url", others.url()),
                Map.entry("samspil.services.conference.url", others.url()),
                Map.entry("samspil.secret.client.notification", "notification"),
                Map.entry("samspil.secret.unsubscribe", "only-for-tests-1234"),
                Map.entry("springdoc.pre-loading-enabled", "false")));
    }

    /** A third of the mails is service mail. */
    static Template template(int i) {
        return i % 3 == 0 ? Template.REFERENCE_MEMBER_APPOINTED : Template.INVITATION;
    }

    /** Publishes what leads to the i-th mail, and its recipient's details. */
    void announce(int i) {
        publish(people, DETAILS, "people", person(i), person(i), details(i));
        var bulk = template(i) == Template.INVITATION;
        publish(events, bulk ? INVITED : APPOINTED, kind(i), subject(i), subject(i), happened(i));
    }

    /** The i-th mail, by the event that it tells of. */
    MailId mail(int i) {
        var source = template(i) == Template.INVITATION ? "/conference/" : "/registration/";
        return MailId.of(source + kind(i) + "/" + subject(i) + "/1", Crowd.person(i), template(i));
    }

    Mails record() {
        return mails;
    }

    List<Mail> recorded() {
        var all = new ArrayList<Mail>();
        mails.each(MailFilter.ALL, all::add);
        return all;
    }

    @Override
    public void close() {
        producer.close();
        others.close();
    }

    private static String person(int i) {
        return Crowd.person(i).value();
    }

    private static String kind(int i) {
        return template(i) == Template.INVITATION ? "invitations" : "members";
    }

    private String subject(int i) {
        return thing + "-" + person(i);
    }

    private static ObjectNode details(int i) {
        var known = Crowd.contact(i).details().orElseThrow();
        return example(DETAILS, i).put("name", known.name()).put("email", known.email());
    }

    private ObjectNode happened(int i) {
        return template(i) == Template.INVITATION
                ? example(INVITED, i).put("invitation", subject(i)).put("conference", thing)
                : example(APPOINTED, i).put("call", thing);
    }

    private static ObjectNode example(String type, int i) {
        return ((ObjectNode) Contracts.example(type)).put("person", person(i));
    }

    private void publish(String topic, String type, String kind, String aggregate, String key, ObjectNode data) {
        var source = "/" + type.split("\\.", -1)[2];
        var entry = new OutboxEntry(
                1,
                1,
                OutboxEntry.Kind.EVENT,
                topic,
                type,
                key,
                "",
                "flow",
                "command",
                "",
                Instant.now(),
                Instant.now(),
                JsonMapper.shared().writeValueAsBytes(data));
        var _ = producer.send(CloudEvents.record(source, kind, aggregate, entry));
    }
}
