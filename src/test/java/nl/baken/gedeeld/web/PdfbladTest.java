// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.openhtmltopdf.util.LogMessageId;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A PDF that a screen reader can read, and a log in which nothing of it stands. */
@BakenTest
class PdfbladTest {

    private static final String MERK = "FICTIEFmerk";

    @Autowired
    private Pdfblad blad;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger wortel = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    /** Where the library writes when nobody takes its log over. */
    private final java.util.logging.Logger console = java.util.logging.Logger.getLogger("com.openhtmltopdf");

    private final List<String> opDeConsole = new ArrayList<>();

    private final Handler luistert = new Handler() {
        @Override
        public void publish(LogRecord regel) {
            opDeConsole.add(regel.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void luister() {
        log.start();
        wortel.addAppender(log);
        console.addHandler(luistert);
    }

    @AfterEach
    void klaar() {
        wortel.detachAppender(log);
        console.removeHandler(luistert);
    }

    @Test
    void heeftWatEenSchermlezerNodigHeeftEnMeldtNiets() throws IOException {
        byte[] pdf = blad.van(
                "avg-brief",
                Map.of(
                        "kenmerk", MERK,
                        "vandaag", "3 mei 2026",
                        "ontvangen", "1 mei 2026",
                        "omschrijving", "FICTIEF",
                        "artikel", "art. 15 AVG",
                        "besluit", "AFWIJZEN",
                        "soort", "INZAGE",
                        "motief", MERK + " 漢字",
                        "weg", List.of(),
                        "blijft", List.of()));

        Pdfkeuring.keur(pdf);
        try (PDDocument gelezen = Loader.loadPDF(pdf)) {
            assertThat(letters(gelezen))
                    .as("vet is een letter van zichzelf")
                    .contains("LiberationSans", "LiberationSans-Bold");
            assertThat(gelezen.getDocumentInformation().getTitle()).isEqualTo("Antwoord op uw verzoek");
            assertThat(gelezen.getDocumentInformation().getSubject()).isEqualTo("Antwoord op uw verzoek");
            assertThat(gelezen.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(gelezen.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(gelezen.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
        assertThat(opDeConsole).isEmpty();
        assertThat(regels()).isEmpty();
    }

    private static Set<String> letters(PDDocument blad) throws IOException {
        Set<String> letters = new HashSet<>();
        PDResources middelen = blad.getPage(0).getResources();
        for (COSName naam : middelen.getFontNames()) {
            letters.add(middelen.getFont(naam).getName().replaceAll("^[A-Z]{6}\\+", ""));
        }
        return letters;
    }

    @Test
    void watDeBibliotheekMeldtKomtMetZijnNaamInHetLogEnZonderTekst() {
        XRLog.log(
                Level.WARNING,
                LogMessageId.LogMessageId1Param.GENERAL_FORCED_OUTPUT_TO_AVOID_INFINITE_LOOP,
                MERK,
                new IllegalStateException(MERK));

        assertThat(opDeConsole).isEmpty();
        assertThat(regels())
                .hasSize(1)
                .first()
                .asString()
                .contains("FORCED_OUTPUT")
                .doesNotContain(MERK);
        assertThat(vanPdf().findFirst().orElseThrow().getThrowableProxy()).isNull();
    }

    private List<String> regels() {
        return vanPdf().map(ILoggingEvent::getFormattedMessage).toList();
    }

    /** What else runs may log as well. */
    private Stream<ILoggingEvent> vanPdf() {
        return log.list.stream().filter(regel -> regel.getLoggerName().matches(".*(Pdf|pdf|fontbox).*"));
    }
}
