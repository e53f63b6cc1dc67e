package dk.samspil.registration;

import dk.samspil.kit.reference.Municipalities;
import dk.samspil.kit.reference.Regions;
import dk.samspil.registration.application.People;
import dk.samspil.registration.application.Standings;
import dk.samspil.registration.application.directory.Schools;
import dk.samspil.registration.application.reports.ReportApplications;
import dk.samspil.registration.application.reports.ReportParticipants;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the reports. */
@Configuration(proxyBeanMethods = false)
class ReportsConfiguration {

    @Bean
    ReportApplications reportApplications(Standings standings, Regions regions, Municipalities municipalities) {
        return new ReportApplications(standings, regions, municipalities);
    }

    @Bean
    ReportParticipants reportParticipants(Standings standings, People people, Schools schools) {
        return new ReportParticipants(standings, people, schools);
    }
}
