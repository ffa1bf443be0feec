// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.uitvoer;

import java.util.Map;
import nl.baken.gedeeld.web.Pdfblad;
import org.springframework.stereotype.Component;

/** The tables under each other, with what they mean above them. */
@Component
class Pdfuitvoer implements Bestandsmaker {

    private final Pdfblad pdf;

    Pdfuitvoer(Pdfblad pdf) {
        this.pdf = pdf;
    }

    @Override
    public Bestandssoort soort() {
        return Bestandssoort.PDF;
    }

    @Override
    public byte[] maak(Uitvoerblad blad) {
        return pdf.van("cijfers", Map.of("blad", blad));
    }
}
