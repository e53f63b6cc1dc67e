package dk.samspil.kit.audit;

class InMemoryAuditRowsTest extends AuditRowsContract {
    InMemoryAuditRowsTest() {
        super(new InMemoryAuditRows());
    }
}
