package dk.samspil.gateway;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class GatewayFixture {

    final Issuer issuer = new Issuer();
    final Downstream registration = new Downstream();
    RunningGateway gateway;

    @BeforeAll
    void start() {
        gateway = new RunningGateway(issuer.url(), registration.address());
    }

    @BeforeEach
    void answerAgain() {
        registration.behave(exchange -> Downstream.answer(exchange, 200, "{}"));
    }

    @AfterAll
    void stop() {
        gateway.close();
        registration.close();
        issuer.close();
    }
}
