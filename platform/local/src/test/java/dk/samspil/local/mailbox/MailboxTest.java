package dk.samspil.local.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.local.setting.Http;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailboxTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private Mailbox mailbox;

    @BeforeEach
    void start() throws Exception {
        mailbox = Mailbox.start(folder, 0, 0);
    }

    @AfterEach
    void stop() {
        mailbox.close();
    }

    @Test
    void listsTheNewestFirstInMailpitsShape() throws Exception {
        send("Kvittering", "Tak for ansøgningen", "<p>Tak</p>");
        send("Velkommen til Gladsaxe, æøå", "Velkommen", "<p>Velkommen</p>");

        JsonNode list = JSON.readTree(get("/api/v1/messages?start=0&limit=1"));
        assertThat(list.path("total").asInt()).isEqualTo(2);
        assertThat(list.path("count").asInt()).isEqualTo(1);
        JsonNode first = list.path("messages").path(0);
        assertThat(first.path("Subject").asString()).isEqualTo("Velkommen til Gladsaxe, æøå");
        assertThat(first.path("From").path("Address").asString()).isEqualTo("samspil@example.org");
        assertThat(first.path("To").path(0).path("Name").asString()).isEqualTo("Åse Sørensen");
        assertThat(first.path("Snippet").asString()).isEqualTo("Velkommen");
        assertThat(first.path("Size").asInt()).isGreaterThan(100);
    }

    @Test
    void givesTextHtmlHeadersAndTheRawMail() throws Exception {
        send("Kvittering", "Tak for ansøgningen", "<p>Tak <b>nu</b></p>");
        String id = onlyId();

        JsonNode message = JSON.readTree(get("/api/v1/message/" + id));
        assertThat(message.path("Text").asString()).contains("Tak for ansøgningen");
        assertThat(message.path("HTML").asString()).contains("<b>nu</b>");
        assertThat(JSON.readTree(get("/api/v1/message/" + id + "/headers"))
                        .path("X-Samspil")
                        .path(0)
                        .asString())
                .isEqualTo("42");
        assertThat(get("/api/v1/message/" + id + "/raw")).contains("X-Samspil: 42");
    }

    @Test
    void keepsTheMailsThroughARestart() throws Exception {
        send("Kvittering", "Tak", "<p>Tak</p>");
        String id = onlyId();
        mailbox.close();

        mailbox = Mailbox.start(folder, 0, 0);

        assertThat(onlyId()).isEqualTo(id);
    }

    @Test
    void showsHtmlWhereNoScriptRuns() throws Exception {
        send("<script>alert(1)</script>", "Tak", "<script>alert(2)</script>");

        assertThat(get("/")).contains("&lt;script&gt;alert(1)").doesNotContain("<script>");
        assertThat(get("/mail/" + onlyId()))
                .contains("<iframe sandbox ")
                .contains("srcdoc=\"&lt;script&gt;alert(2)")
                .doesNotContain("<script>");
    }

    @Test
    void deletesOnRequest() throws Exception {
        send("Kvittering", "Tak", "<p>Tak</p>");

        Http.send(HttpRequest.newBuilder(uri("/api/v1/messages")).DELETE().build());

        assertThat(JSON.readTree(get("/api/v1/messages")).path("total").asInt()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysWhenThereIsNoSuchMail() {
        assertThat(Http.get(uri("/api/v1/message/none"), Duration.ofSeconds(5)).status())
                .isEqualTo(404);
    }

    private String onlyId() {
        JsonNode messages = JSON.readTree(get("/api/v1/messages")).path("messages");
        assertThat(messages).hasSize(1);
        return messages.path(0).path("ID").asString();
    }

    private String get(String path) {
        Http.Answer answer = Http.get(uri(path), Duration.ofSeconds(5));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + mailbox.pagePort() + path);
    }

    private void send(String subject, String text, String html) throws Exception {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "localhost");
        settings.put("mail.smtp.port", Integer.toString(mailbox.smtpPort()));
        MimeMessage mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom(new InternetAddress("samspil@example.org", "Samspil"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress("aase@example.org", "Åse Sørensen", "UTF-8"));
        mail.setSubject(subject, "UTF-8");
        mail.setHeader("X-Samspil", "42");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        MimeBodyPart rich = new MimeBodyPart();
        rich.setContent(html, "text/html; charset=UTF-8");
        mail.setContent(new MimeMultipart("alternative", plain, rich));
        Transport.send(mail);
    }
}
