package dk.samspil.operations;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Records what the services tell, and says what is missing. */
@SpringBootApplication
public class OperationsService {
    public static void main(String[] args) {
        SpringApplication.run(OperationsService.class, args);
    }
}
