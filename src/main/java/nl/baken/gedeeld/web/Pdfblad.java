// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * A page of {@code templates/pdf} as PDF (PDF/UA: with structure, title and language, so that a screen reader reads it).
 * The template is well-formed XML; nothing in it can fetch anything, from inside or outside.
 */
@Component
public class Pdfblad {

    /** Has Latin, Greek and Cyrillic letters. It is embedded, so every reader shows the same. */
    private static final String LETTER = "/liberation/LiberationSans-Regular.ttf";

    private static final String VET = "/liberation/LiberationSans-Bold.ttf";

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

    private final ITemplateEngine sjablonen;

    Pdfblad(ITemplateEngine sjablonen) {
        this.sjablonen = sjablonen;
        Pdflog.neemOver();
    }

    /** @param sjabloon the name in {@code templates/pdf}, such as {@code inzageverzoek} */
    public byte[] van(String sjabloon, Map<String, Object> gegevens) {
        return maak(sjablonen.process("pdf/" + sjabloon, new Context(NEDERLANDS, gegevens)));
    }

    private static byte[] maak(String html) {
        ByteArrayOutputStream blad = new ByteArrayOutputStream();
        PdfRendererBuilder bouwer = new PdfRendererBuilder();
        bouwer.useExternalResourceAccessControl(
                (adres, soort) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        bouwer.useExternalResourceAccessControl(
                (adres, soort) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        bouwer.useFont(() -> Pdfblad.class.getResourceAsStream(LETTER), "Baken", 400, FontStyle.NORMAL, false);
        bouwer.useFont(() -> Pdfblad.class.getResourceAsStream(VET), "Baken", 700, FontStyle.NORMAL, false);
        bouwer.usePdfUaAccessibility(true);
        bouwer.withHtmlContent(html, null);
        bouwer.toStream(blad);
        try {
            bouwer.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return blad.toByteArray();
    }
}
