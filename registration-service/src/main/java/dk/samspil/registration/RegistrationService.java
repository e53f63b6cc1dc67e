package dk.samspil.registration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Takes applications, gives places, and keeps the people of the programme. */
@SpringBootApplication
public class RegistrationService {
    public static void main(String[] args) {
        SpringApplication.run(RegistrationService.class, args);
    }
}
