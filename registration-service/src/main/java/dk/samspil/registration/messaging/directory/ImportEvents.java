package dk.samspil.registration.messaging.directory;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.registration.domain.directory.ImportNews;

/** What becomes of an import: steps, of which nobody else is told. */
public final class ImportEvents implements Outgoing.Translator<ImportNews> {

    @Override
    public Outgoing translate(ImportNews news) {
        return switch (news) {
            case ImportNews.ChunkDue(var file, var chunk) ->
                new Outgoing.PrivateStep(
                        CarryOutChunkStep.NAME, file.value(), new CarryOutChunkStep(file.value(), chunk));
        };
    }
}
