package dk.samspil.notification;

import dk.samspil.testkit.ServiceShape;
import org.junit.jupiter.api.Test;

class ServiceShapeTest {

    @Test
    void isBuiltAsEveryServiceIs() {
        ServiceShape.check("dk.samspil.notification");
    }
}
