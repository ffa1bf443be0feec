// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Csvblad;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.web.Pdfblad;
import nl.baken.logboek.uitvoer.Regelvelden.Lijn;
import nl.baken.logboek.uitvoer.Regelvelden.Veld;
import org.springframework.stereotype.Component;

/** The lines of an export as CSV, JSON and PDF, each written while it is read. */
@Component
class Regelbestanden {

    private final Pdfblad pdf;
    private final ObjectMapper json;

    Regelbestanden(Pdfblad pdf, ObjectMapper json) {
        this.pdf = pdf;
        this.json = json;
    }

    /** Gives every line, page by page. */
    interface Bron {
        void elke(Regelpagina pagina) throws IOException;
    }

    void csv(Bron bron, OutputStream naar) throws IOException {
        Writer tekst = new BufferedWriter(new OutputStreamWriter(naar, StandardCharsets.UTF_8));
        Csvblad.Schrijver blad =
                Csvblad.naar(tekst, Regelvelden.ALLE.stream().map(Veld::naam).toList());
        bron.elke(lijnen -> {
            for (Lijn lijn : lijnen) {
                blad.rij(Regelvelden.ALLE.stream().map(veld -> veld.van(lijn)).toList());
            }
        });
        tekst.flush();
    }

    void json(Bron bron, String versie, OutputStream naar) throws IOException {
        JsonGenerator schrijver =
                json.getFactory().createGenerator(naar).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        schrijver.writeStartArray();
        bron.elke(lijnen -> {
            for (Lijn lijn : lijnen) {
                schrijver.writeRaw('\n');
                Regeljson.schrijf(schrijver, lijn, versie);
            }
        });
        schrijver.writeEndArray();
        schrijver.close();
    }

    /** One PDF after the other, for one of the whole would not fit in memory. */
    void pdf(Bron bron, int perPdf, Map<String, Object> kop, Zipbundel bundel) throws IOException {
        List<Lijn> wacht = new ArrayList<>();
        int[] deel = {0};
        bron.elke(lijnen -> {
            wacht.addAll(lijnen);
            while (wacht.size() >= perPdf) {
                List<Lijn> vol = wacht.subList(0, perPdf);
                bundel.voegToe(naam(++deel[0]), blad(kop, vol, deel[0]));
                vol.clear();
            }
        });
        if (!wacht.isEmpty() || deel[0] == 0) {
            bundel.voegToe(naam(++deel[0]), blad(kop, wacht, deel[0]));
        }
    }

    private static String naam(int deel) {
        return String.format("regels-%03d.pdf", deel);
    }

    private byte[] blad(Map<String, Object> kop, List<Lijn> lijnen, int deel) {
        List<Map<String, Object>> rijen = lijnen.stream()
                .map(lijn ->
                        Map.<String, Object>of("tijd", Dag.moment(lijn.regel().op()), "lijn", lijn))
                .toList();
        return pdf.van("uitvoer", Map.of("kop", kop, "rijen", rijen, "deel", deel));
    }

    /** What every column is, and how NEN 7513 calls it. */
    String velden() {
        return Csvblad.van(
                List.of("veld", "NEN 7513", "uitleg"),
                Regelvelden.ALLE.stream()
                        .map(veld -> List.of(veld.naam(), veld.nen(), veld.uitleg()))
                        .toList());
    }
}
