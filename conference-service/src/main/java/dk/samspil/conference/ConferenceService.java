package dk.samspil.conference;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Plans the conferences, invites to them, and keeps their seats. */
@SpringBootApplication
public class ConferenceService {
    public static void main(String[] args) {
        SpringApplication.run(ConferenceService.class, args);
    }
}
