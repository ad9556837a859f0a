package quotemark.reader.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import quotemark.reader.content.RefusedException;

/// The texts of a mail, in order, and the fields of its head.
final class Parts {
    private static final int DEEPEST = 30;
    private static final int MOST = 1_000;

    /// Pictures are passed over; a text has no more than this.
    private static final int LARGEST_TEXT = 20_000_000;

    private final Fields head = new Fields();
    private final List<Part> texts = new ArrayList<>();
    private Fields fields = head;
    private int depth;
    private int count;

    private Parts() {}

    static Parts of(byte[] mail) throws RefusedException {
        var parts = new Parts();
        var config =
                MimeConfig.custom()
                        .setMaxLineLen(-1)
                        .setMaxHeaderLen(200_000)
                        .setMaxHeaderCount(2_000)
                        .build();
        var stream = new MimeTokenStream(config);
        try {
            stream.parse(new ByteArrayInputStream(mail));
            parts.read(stream);
        } catch (IOException | MimeException e) {
            throw new RefusedException(
                    "is a damaged mail; save it once more from your mail program.", e);
        }
        return parts;
    }

    Fields head() {
        return head;
    }

    List<Part> texts() {
        return texts;
    }

    private void read(MimeTokenStream stream) throws IOException, MimeException, RefusedException {
        EntityState state = stream.getState();
        while (state != EntityState.T_END_OF_STREAM) {
            switch (state) {
                case T_START_MULTIPART -> enter();
                case T_END_MULTIPART -> depth--;
                case T_START_MESSAGE -> fields = count == 0 ? head : new Fields();
                case T_START_BODYPART -> fields = new Fields();
                case T_FIELD -> add(stream.getField());
                case T_BODY -> body(stream);
                default -> {}
            }
            state = stream.next();
        }
    }

    private void enter() throws RefusedException {
        if (++depth > DEEPEST) {
            throw new RefusedException(
                    "has mails within mails within mails; open it in your mail program and copy the"
                            + " article.");
        }
    }

    private void add(Field field) {
        fields.add(field.getName(), field.getRaw().toByteArray());
    }

    private void body(MimeTokenStream stream) throws IOException, RefusedException {
        if (++count > MOST) {
            throw new RefusedException(
                    "has more than a thousand parts; open it in your mail program and copy the"
                            + " article.");
        }
        BodyDescriptor about = stream.getBodyDescriptor();
        String type = String.valueOf(about.getMimeType()).toLowerCase(Locale.ROOT);
        boolean attached = fields.value("content-disposition").startsWith("attachment");
        if ((type.startsWith("text/") || type.equals("application/xhtml+xml")) && !attached) {
            texts.add(
                    new Part(
                            type,
                            about.getCharset() == null ? "" : about.getCharset(),
                            fields.value("content-location"),
                            fields.value("content-type")
                                    .toLowerCase(Locale.ROOT)
                                    .contains("format=flowed"),
                            stream.getDecodedInputStream().readNBytes(LARGEST_TEXT)));
        }
    }
}
