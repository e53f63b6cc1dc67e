package dk.samspil.registration.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who calls the service with a token, or none if it is empty. */
record Client(int port, String token) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Answer(int status, JsonNode body, String location, String etag) {
        /** Status and, of a problem, its code. */
        String problem() {
            return status + " " + body.path("code").asString("");
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** The body as it came, with its type before it. */
    String text(String path) throws IOException, InterruptedException {
        var answer = HTTP.send(request(path).GET().build(), BodyHandlers.ofString());
        return answer.headers().firstValue("Content-Type").orElse("") + "\n" + answer.body();
    }

    Answer post(String path, String json, String... headers) throws IOException, InterruptedException {
        var request = request(path).POST(BodyPublishers.ofString(json)).header("Content-Type", "application/json");
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    Answer put(String path, String json, String... headers) throws IOException, InterruptedException {
        var request = request(path).PUT(BodyPublishers.ofString(json)).header("Content-Type", "application/json");
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    Answer postAs(String contentType, String path, String body) throws IOException, InterruptedException {
        return send(request(path).POST(BodyPublishers.ofString(body)).header("Content-Type", contentType));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        var headers = answer.headers();
        return new Answer(
                answer.statusCode(),
                JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body()),
                headers.firstValue("Location").orElse(""),
                headers.firstValue("ETag").orElse(""));
    }
}
