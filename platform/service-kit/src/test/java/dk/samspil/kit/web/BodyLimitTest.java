package dk.samspil.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class BodyLimitTest {
    private static final String UPLOADS = "/api/sample/files";
    private static final int MOST = 3 << 20;

    private final BodyLimit limit =
            new BodyLimit(new Problems(JsonMapper.builder().build()), new Uploads(Set.of(UPLOADS), MOST));
    private final List<byte[]> read = new ArrayList<>();
    private final List<String> digests = new ArrayList<>();

    @Test
    void aFileMayBeLargerAndIsReadAsOftenAsNeeded() throws Exception {
        var body = new byte[MOST];
        body[MOST - 1] = 7;

        assertThat(status(UPLOADS, body, true)).isEqualTo(200);

        assertThat(read).hasSize(2).allSatisfy(b -> assertThat(b).isEqualTo(body));
    }

    @Test
    void butNotLargerThanItMay() throws Exception {
        assertThat(status(UPLOADS, new byte[MOST + 1], true)).isEqualTo(413);
        assertThat(read).isEmpty();
    }

    @Test
    void onlyThereAndOnlyForWhoHasShownAToken() throws Exception {
        assertThat(status("/api/sample/else", new byte[(1 << 20) + 1], true)).isEqualTo(413);
        assertThat(status(UPLOADS, new byte[(1 << 20) + 1], false)).isEqualTo(413);
    }

    @Test
    void theDigestNamesTheContentHoweverItCame() throws Exception {
        status(UPLOADS, new byte[] {1, 2}, true);
        status("/api/sample/else", new byte[] {1, 2}, true);
        status(UPLOADS, new byte[] {1, 3}, true);

        assertThat(digests.get(0)).isEqualTo(digests.get(1)).isNotEqualTo(digests.get(2));
    }

    private int status(String path, byte[] body, boolean known) throws Exception {
        var request = new MockHttpServletRequest("POST", path);
        request.setContent(body);
        if (known) request.setUserPrincipal(() -> "somebody");
        var response = new MockHttpServletResponse();
        FilterChain chain = (passed, _) -> look((HttpServletRequest) passed);
        limit.doFilter(request, response, chain);
        return response.getStatus();
    }

    private void look(HttpServletRequest request) throws IOException {
        for (int i = 0; i < 2; i++) {
            try (var in = request.getInputStream()) {
                read.add(in.readAllBytes());
            }
        }
        digests.add(((BodyLimit.Read) request).digest());
    }
}
