package dk.samspil.testkit;

/** A real broker and a real store, started for one test run. */
interface Servers extends AutoCloseable {

    String brokers();

    /** The store's address with a database of this name. */
    String storeUri(String database);

    @Override
    void close();
}
