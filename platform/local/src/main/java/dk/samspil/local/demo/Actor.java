package dk.samspil.local.demo;

/** As whom a request is made. The municipality is empty where the role has none. */
record Actor(String role, String municipality) {

    static final Actor COORDINATOR = new Actor("coordinator", "");
    static final Actor OPERATIONS = new Actor("operations", "");

    static Actor of(Municipality municipality) {
        return new Actor("municipality", municipality.code());
    }
}
