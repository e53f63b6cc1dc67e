package dk.samspil.bench.flow;

import com.gruelbox.transactionoutbox.Dialect;
import com.gruelbox.transactionoutbox.Instantiator;
import com.gruelbox.transactionoutbox.Persistor;
import com.gruelbox.transactionoutbox.Submitter;
import com.gruelbox.transactionoutbox.Transaction;
import com.gruelbox.transactionoutbox.TransactionManager;
import com.gruelbox.transactionoutbox.TransactionOutbox;
import com.gruelbox.transactionoutbox.TransactionOutboxEntry;
import com.gruelbox.transactionoutbox.TransactionOutboxListener;
import dk.samspil.bench.infrastructure.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * The library transaction-outbox on PostgreSQL: a transaction updates a row and schedules the sending, which a thread of
 * a pool carries out after the commit. It keeps no order between events.
 */
final class TransactionOutboxLibrary implements Flow {
    private static final int SENDERS = 32;

    private final Postgres postgres;
    private final Connection connection;
    private final int parcels;
    private final LongConsumer arrived;
    private final KafkaProducer<byte[], byte[]> producer;
    private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    private final TransactionManager transactions;
    private final TransactionOutbox outbox;
    private final Phaser pending = new Phaser(1);

    /** What is scheduled. */
    interface Publisher {
        void publish(String parcel, long number);
    }

    TransactionOutboxLibrary(Postgres postgres, Connection connection, int parcels, LongConsumer arrived) {
        this.postgres = postgres;
        this.connection = connection;
        this.parcels = parcels;
        this.arrived = arrived;
        this.producer = ByHand.producer(connection.brokers(), Map.of(ProducerConfig.LINGER_MS_CONFIG, 0));
        this.transactions = TransactionManager.fromDataSource(postgres.connections());
        Publisher publisher = this::publish;
        this.outbox = TransactionOutbox.builder()
                .transactionManager(transactions)
                .persistor(Persistor.forDialect(Dialect.POSTGRESQL_9))
                .instantiator(Instantiator.using(_ -> publisher))
                .submitter(Submitter.withExecutor(senders))
                .listener(new Ended())
                .build();
        populate();
    }

    /** Told after the transaction that takes an entry out of the outbox. */
    private final class Ended implements TransactionOutboxListener {
        @Override
        public void success(TransactionOutboxEntry entry) {
            pending.arriveAndDeregister();
        }
    }

    private void populate() {
        postgres.execute("CREATE TABLE parcel (id TEXT PRIMARY KEY, moves BIGINT, note TEXT, version BIGINT)");
        postgres.execute(
                "INSERT INTO parcel SELECT 'parcel-' || lpad(i::text, 7, '0'), 0, '%s', 1 FROM generate_series(0, %d) i"
                        .formatted(Parcel.NOTE, parcels - 1));
    }

    @Override
    public void command(long number) {
        var parcel = Parcel.id(number, parcels);
        pending.register();
        transactions.inTransaction(transaction -> {
            move(transaction, parcel, number);
            outbox.schedule(Publisher.class).publish(parcel, number);
        });
    }

    private static void move(Transaction transaction, String parcel, long number) {
        try (var update = transaction
                .connection()
                .prepareStatement("UPDATE parcel SET moves = ?, version = version + 1 WHERE id = ?")) {
            update.setLong(1, number);
            update.setString(2, parcel);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the update failed", e);
        }
    }

    private void publish(String parcel, long number) {
        try {
            producer.send(ByHand.message(connection.topic(), parcel, number, ByHand.event(parcel, number)))
                    .get();
            arrived.accept(number);
        } catch (ExecutionException e) {
            throw new IllegalStateException("not sent", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void settle() {
        pending.arriveAndAwaitAdvance();
    }

    @Override
    public void close() {
        senders.close();
        producer.close();
        postgres.close();
        connection.close();
    }
}
