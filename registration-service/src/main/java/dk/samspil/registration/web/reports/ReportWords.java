package dk.samspil.registration.web.reports;

import dk.samspil.registration.application.reports.ReportApplications.Grouping;
import dk.samspil.registration.domain.ApplicationState;
import dk.samspil.registration.domain.ParticipantRole;
import dk.samspil.registration.domain.Size;
import java.util.List;
import java.util.stream.Stream;

/** What reports say, in Danish or in English. */
record ReportWords(boolean english) {

    String fileOfApplications() {
        return in("ansoegninger", "applications");
    }

    String fileOfParticipants() {
        return in("deltagere", "participants");
    }

    List<String> headingsOfApplications() {
        return Stream.concat(
                        Stream.of(in("Opdelt efter", "By"), in("Gruppe", "Group"), in("I alt", "Total")),
                        Stream.of(ApplicationState.values()).map(this::of))
                .toList();
    }

    List<String> headingsOfParticipants() {
        return List.of(
                in("Kommunekode", "Municipality code"),
                in("Kommune", "Municipality"),
                in("Region", "Region"),
                in("Navn", "Name"),
                in("Rolle", "Role"),
                in("Stilling", "Title"),
                in("E-mail", "E-mail"),
                in("Kontaktperson", "Contact"),
                in("Skoler", "Schools"));
    }

    String of(Grouping grouping) {
        return switch (grouping) {
            case ALL -> in("Alle", "All");
            case REGION -> in("Region", "Region");
            case THEME -> in("Tema", "Theme");
            case SIZE -> in("Indbyggertal", "Population");
        };
    }

    String of(Size size) {
        return switch (size) {
            case SMALL -> in("under 30.000", "under 30,000");
            case MEDIUM -> in("30.000 til 59.999", "30,000 to 59,999");
            case LARGE -> in("60.000 og derover", "60,000 and more");
        };
    }

    String of(ApplicationState state) {
        return switch (state) {
            case RECEIVED -> in("Modtaget", "Received");
            case JOINED -> in("Deltager", "Joined");
            case OFFERED -> in("Tilbudt plads", "Offered a place");
            case WAITING -> in("På venteliste", "Waiting");
            case RETRACTED -> in("Trukket tilbage", "Retracted");
            case WITHDRAWN -> in("Udtrådt", "Withdrawn");
            case LAPSED -> in("Tilbud udløbet", "Offer lapsed");
            case DECLINED -> in("Afslag", "Declined");
            case REFUSED -> in("Afvist", "Refused");
        };
    }

    String of(ParticipantRole role) {
        return switch (role) {
            case SCHOOL_LEADER -> in("Skoleleder", "School leader");
            case SCHOOL_DIRECTOR -> in("Skolechef", "Head of schools");
            case ADMINISTRATION -> in("Forvaltning", "Administration");
        };
    }

    String contactOnly() {
        return in("Kontaktperson", "Contact");
    }

    String of(boolean yes) {
        return yes ? in("ja", "yes") : in("nej", "no");
    }

    private String in(String danish, String inEnglish) {
        return english ? inEnglish : danish;
    }
}
