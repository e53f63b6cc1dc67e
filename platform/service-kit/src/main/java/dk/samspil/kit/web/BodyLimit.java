package dk.samspil.kit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body once, up to a limit, so that it can be looked at twice: by the fingerprint of the command and by the
 * controller. A file that is uploaded may be larger and is laid down on the disk meanwhile.
 */
final class BodyLimit extends OncePerRequestFilter {
    static final int MOST_BYTES = 1 << 20;

    private final Problems problems;
    private final Uploads uploads;

    BodyLimit(Problems problems, Uploads uploads) {
        this.problems = problems;
        this.uploads = uploads;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (uploads.takes(request)) {
            upload(request, response, chain);
            return;
        }
        if (request.getContentLengthLong() > MOST_BYTES) {
            problems.write(request, response, tooLarge(MOST_BYTES));
            return;
        }
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            problems.write(request, response, tooLarge(MOST_BYTES));
            return;
        }
        var digest = new BodyDigest();
        digest.update(body, body.length);
        chain.doFilter(new Read(request, () -> new ByteArrayInputStream(body), digest.hex()), response);
    }

    private void upload(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var file = Files.createTempFile("samspil-upload", null);
        try {
            var digest = new BodyDigest();
            var length = request.getContentLengthLong();
            if (length > uploads.mostBytes() || !isWritten(request.getInputStream(), file, digest)) {
                problems.write(request, response, tooLarge(uploads.mostBytes()));
                return;
            }
            chain.doFilter(new Read(request, () -> Files.newInputStream(file), digest.hex()), response);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private boolean isWritten(InputStream in, Path file, BodyDigest digest) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var piece = new byte[1 << 14];
            long written = 0;
            for (var read = in.read(piece); read >= 0; read = in.read(piece)) {
                written += read;
                if (written > uploads.mostBytes()) return false;
                out.write(piece, 0, read);
                digest.update(piece, read);
            }
            return true;
        }
    }

    private static Problem tooLarge(long most) {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE, "BODY_TOO_LARGE", "A body may have " + (most >> 20) + " MiB at most.");
    }

    /** A request whose body has been read already. */
    static final class Read extends HttpServletRequestWrapper {
        private final Body body;
        private final String digest;

        /** What has been read, from its beginning. */
        interface Body {
            InputStream open() throws IOException;
        }

        Read(HttpServletRequest request, Body body, String digest) {
            super(request);
            this.body = body;
            this.digest = digest;
        }

        /** Names the content. */
        String digest() {
            return digest;
        }

        /** From the beginning, whenever it is asked for. */
        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Whole(body.open());
        }
    }

    /** All of a body. */
    private static final class Whole extends ServletInputStream {
        private final InputStream in;
        private boolean finished;

        Whole(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            var read = in.read();
            finished |= read < 0;
            return read;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            var read = in.read(to, offset, length);
            finished |= read < 0;
            return read;
        }

        @Override
        public int available() throws IOException {
            return in.available();
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body has been read already");
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
