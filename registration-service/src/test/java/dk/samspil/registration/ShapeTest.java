package dk.samspil.registration;

import dk.samspil.testkit.ServiceShape;
import org.junit.jupiter.api.Test;

class ShapeTest {

    @Test
    void isThatOfEveryService() {
        ServiceShape.check("dk.samspil.registration");
    }
}
