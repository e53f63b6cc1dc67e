package dk.samspil.registration.application.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * In which characters a file is written: UTF-8 where it says so by a mark or is it, else Windows-1252. Text in
 * Windows-1252 is never valid UTF-8 in more places than not, so a file of UTF-8 with a broken character is still taken
 * for that; what can't be decoded becomes U+FFFD.
 */
public record Encoding(Charset charset, boolean marked) {
    static final char UNDECODABLE = '\uFFFD';
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int PIECE = 1 << 13;

    /** Reads all of the file, a piece at a time. */
    public static Encoding of(Source source) throws IOException {
        try (var in = new PushbackInputStream(source.open(), MARK.length)) {
            if (skipsMark(in)) return new Encoding(StandardCharsets.UTF_8, true);
            return new Encoding(isMostlyUtf8(in) ? StandardCharsets.UTF_8 : WINDOWS, false);
        }
    }

    /** The file's characters from its beginning, without the mark. */
    BufferedReader reader(Source source) throws IOException {
        var in = new PushbackInputStream(source.open(), MARK.length);
        skipsMark(in);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(UNDECODABLE));
        return new BufferedReader(new InputStreamReader(in, decoder), PIECE);
    }

    private static boolean skipsMark(PushbackInputStream in) throws IOException {
        var first = in.readNBytes(MARK.length);
        if (java.util.Arrays.equals(first, MARK)) return true;
        in.unread(first);
        return false;
    }

    private static boolean isMostlyUtf8(InputStream in) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.allocate(PIECE);
        var chars = CharBuffer.allocate(PIECE);
        long foreign = 0;
        long broken = 0;
        for (var more = true; more; ) {
            var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            more = read >= 0;
            bytes.position(bytes.position() + Math.max(0, read)).flip();
            while (true) {
                var result = decoder.decode(bytes, chars, !more);
                foreign += chars.flip().chars().filter(c -> c > 0x7F).count();
                chars.clear();
                if (result.isError()) {
                    broken++;
                    bytes.position(bytes.position() + result.length());
                } else if (result.isUnderflow()) {
                    break;
                }
            }
            bytes.compact();
        }
        return broken == 0 || foreign > broken;
    }
}
