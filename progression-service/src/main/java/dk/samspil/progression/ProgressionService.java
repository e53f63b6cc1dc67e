package dk.samspil.progression;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Follows the municipalities from the day that they join. */
@SpringBootApplication
public class ProgressionService {
    public static void main(String[] args) {
        SpringApplication.run(ProgressionService.class, args);
    }
}
