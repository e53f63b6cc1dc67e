package dk.samspil.registration;

import dk.samspil.kit.reference.Municipalities;
import dk.samspil.kit.time.Timer;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.registration.application.People;
import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.application.RecordPerson;
import dk.samspil.registration.application.directory.AllContacts;
import dk.samspil.registration.application.directory.AnnounceCall;
import dk.samspil.registration.application.directory.CarryOutChunk;
import dk.samspil.registration.application.directory.CarryOutImport;
import dk.samspil.registration.application.directory.CarryOutRow;
import dk.samspil.registration.application.directory.ChangeContacts;
import dk.samspil.registration.application.directory.ChangeLeaders;
import dk.samspil.registration.application.directory.DiscardImports;
import dk.samspil.registration.application.directory.EndSchool;
import dk.samspil.registration.application.directory.FindSchools;
import dk.samspil.registration.application.directory.ForgetInImports;
import dk.samspil.registration.application.directory.Imports;
import dk.samspil.registration.application.directory.KnownMunicipalities;
import dk.samspil.registration.application.directory.Schools;
import dk.samspil.registration.application.directory.StageImport;
import dk.samspil.registration.application.directory.StagedRows;
import dk.samspil.registration.application.directory.TextRules;
import dk.samspil.registration.messaging.directory.ContactsEvents;
import dk.samspil.registration.messaging.directory.DirectorySteps;
import dk.samspil.registration.messaging.directory.ImportEvents;
import dk.samspil.registration.messaging.directory.SchoolEvents;
import dk.samspil.registration.persistence.directory.MongoAllContacts;
import dk.samspil.registration.persistence.directory.MongoImports;
import dk.samspil.registration.persistence.directory.MongoSchools;
import dk.samspil.registration.persistence.directory.MongoStagedRows;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the directory: schools, contacts, and the files that they are imported from. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean
    Schools schools(MongoMessaging messaging) {
        return new MongoSchools(messaging, new SchoolEvents());
    }

    @Bean
    AllContacts allContacts(MongoMessaging messaging) {
        return new MongoAllContacts(messaging, new ContactsEvents());
    }

    @Bean
    Imports imports(MongoMessaging messaging) {
        return new MongoImports(messaging, new ImportEvents());
    }

    @Bean
    StagedRows stagedRows(MongoMessaging messaging) {
        return new MongoStagedRows(messaging.database());
    }

    @Bean
    KnownMunicipalities knownMunicipalities(Municipalities municipalities) {
        return new KnownMunicipalities(municipalities);
    }

    @Bean
    TextRules textRules() {
        return new EdgeTextRules();
    }

    @Bean
    StageImport.Directory directory(
            Schools schools,
            AllContacts contacts,
            People people,
            PersonIds ids,
            KnownMunicipalities municipalities,
            TextRules rules) {
        return new StageImport.Directory(schools, contacts, people, ids, municipalities, rules);
    }

    @Bean
    StageImport stageImport(Imports imports, StagedRows rows, StageImport.Directory directory, Clock clock) {
        return new StageImport(imports, rows, directory, clock, InstantSource.system());
    }

    @Bean
    CarryOutImport carryOutImport(Imports imports, Clock clock) {
        return new CarryOutImport(imports, clock);
    }

    @Bean
    Steps.Step<?> carryOutChunk(
            Imports imports, StagedRows rows, Schools schools, AllContacts contacts, RecordPerson record, Clock clock) {
        var each = new CarryOutRow(schools, contacts, record);
        return DirectorySteps.of(new CarryOutChunk(imports, rows, each, clock));
    }

    @Bean
    AnnounceCall announceCall(AllContacts contacts) {
        return new AnnounceCall(contacts);
    }

    @Bean
    Steps.Step<?> announceCallStep(AnnounceCall announce) {
        return DirectorySteps.announcing(announce);
    }

    @Bean
    Steps.Step<?> moveDeadlineStep(AnnounceCall announce) {
        return DirectorySteps.movingTheDeadline(announce);
    }

    @Bean
    DiscardImports discardImports(Imports imports, StagedRows rows, Clock clock) {
        return new DiscardImports(imports, rows, clock, InstantSource.system());
    }

    @Bean
    ForgetInImports forgetInImports(StagedRows rows) {
        return new ForgetInImports(rows);
    }

    @Bean
    Timer discardOldImports(DiscardImports discard) {
        return new Timer("discard-imports", discard::handleOld);
    }

    @Bean
    ChangeLeaders changeLeaders(Schools schools, People people, PersonIds ids) {
        return new ChangeLeaders(schools, people, ids);
    }

    @Bean
    ChangeContacts changeContacts(AllContacts contacts, People people, PersonIds ids) {
        return new ChangeContacts(contacts, people, ids);
    }

    @Bean
    EndSchool endSchool(Schools schools) {
        return new EndSchool(schools);
    }

    @Bean
    FindSchools findSchools(Schools schools) {
        return new FindSchools(schools);
    }
}
