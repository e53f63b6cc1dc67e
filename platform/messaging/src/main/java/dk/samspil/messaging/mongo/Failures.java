package dk.samspil.messaging.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.MongoWriteException;
import dk.samspil.messaging.aggregate.OutcomeUnknown;
import dk.samspil.messaging.aggregate.StoreUnavailable;
import java.util.function.Supplier;

/** Tells what a failure of the driver means: nothing was written, something may have been, or a mistake of ours. */
public final class Failures {
    private Failures() {}

    /** @throws StoreUnavailable if the store did not answer */
    public static <T> T reading(Supplier<T> read) {
        try {
            return read.get();
        } catch (MongoException e) {
            throw isConnection(e) ? new StoreUnavailable("the store does not answer", e) : e;
        }
    }

    /**
     * @throws StoreUnavailable if nothing was written
     * @throws OutcomeUnknown if something may have been
     */
    public static <T> T writing(Supplier<T> write) {
        try {
            return write.get();
        } catch (MongoOperationTimeoutException e) {
            throw new OutcomeUnknown("the store has not answered in time", e);
        } catch (MongoSocketOpenException | MongoTimeoutException e) {
            throw new StoreUnavailable("the store does not answer", e);
        } catch (MongoWriteConcernException e) {
            throw new OutcomeUnknown("the store has not confirmed the write", e);
        } catch (MongoBulkWriteException e) {
            throw e.getWriteConcernError() == null
                    ? e
                    : new OutcomeUnknown("the store has not confirmed the writes", e);
        } catch (MongoException e) {
            throw isConnection(e) ? new OutcomeUnknown("the store went away during a write", e) : e;
        }
    }

    public static boolean isDuplicateKey(MongoWriteException e) {
        return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    private static boolean isConnection(MongoException e) {
        return e instanceof MongoSocketException
                || e instanceof MongoTimeoutException
                || e instanceof MongoNotPrimaryException
                || e instanceof MongoNodeIsRecoveringException
                || e instanceof MongoInterruptedException
                || e.hasErrorLabel("RetryableWriteError")
                || e.getClass().getSimpleName().startsWith("MongoConnection");
    }
}
