package dk.samspil.operations;

import dk.samspil.testkit.ServiceShape;
import org.junit.jupiter.api.Test;

class ShapeTest {

    @Test
    void isThatOfEveryService() {
        ServiceShape.check("dk.samspil.operations");
    }
}
