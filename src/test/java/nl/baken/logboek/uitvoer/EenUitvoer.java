// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.baken.gedeeld.Geheim;
import nl.baken.logboek.Filter;
import nl.baken.logboek.Filterlezer;
import nl.baken.toegang.LosseVragen;
import nl.baken.verhalen.Verhaal;
import org.springframework.stereotype.Component;

/** An export from the question to the file, without its pages. */
@Component
public class EenUitvoer {

    private final Uitvoeren uitvoeren;
    private final Ophalen ophalen;
    private final Uitvoerwerk werk;
    private final Uitvoercontrole controle;
    private final Filterlezer filters;
    private final LosseVragen vragen;
    private final Verhaal verhaal;
    private final ObjectMapper json;

    EenUitvoer(
            Uitvoeren uitvoeren,
            Ophalen ophalen,
            Uitvoerwerk werk,
            Uitvoercontrole controle,
            Filterlezer filters,
            LosseVragen vragen,
            Verhaal verhaal,
            ObjectMapper json) {
        this.uitvoeren = uitvoeren;
        this.ophalen = ophalen;
        this.werk = werk;
        this.controle = controle;
        this.filters = filters;
        this.vragen = vragen;
        this.verhaal = verhaal;
        this.json = json;
    }

    /** @param fout what the check says, empty when all is well */
    public record Bestand(byte[] zip, Map<String, byte[]> delen, JsonNode manifest, Optional<String> fout) {

        public String tekst(String naam) {
            return new String(delen.get(naam), StandardCharsets.UTF_8);
        }
    }

    /** The last thirty days of one number, without names. */
    public String gevraagd(String wie, String nummer) {
        return gevraagd(wie, nummer, false);
    }

    public String gevraagd(String wie, String nummer, boolean metNamen) {
        return gevraagd(wie, filters.standaard().met(nummer), metNamen);
    }

    public String gevraagd(String wie, Filter filter, boolean metNamen) {
        verhaal.als(wie);
        try {
            return uitvoeren.vraag(
                    filter, new VraagUitvoer(Geheim.van("FICTIEF: wie keek de laatste dertig dagen"), metNamen));
        } finally {
            verhaal.niemand();
        }
    }

    public void akkoord(String wie, String uitvoer) {
        verhaal.als(wie);
        try {
            vragen.beantwoord(uitvoer, true, Geheim.van(""));
        } finally {
            verhaal.niemand();
        }
    }

    /** What waits is made, and what is over goes. */
    public void maak() {
        werk.ronde();
    }

    public Bestand haal(String wie, String uitvoer) {
        verhaal.als(wie);
        ByteArrayOutputStream naar = new ByteArrayOutputStream();
        try {
            ophalen.haalOp(uitvoer).inhoud().schrijf(naar);
            return lees(naar.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            verhaal.niemand();
        }
    }

    Bestand lees(byte[] zip) throws IOException {
        Map<String, byte[]> delen = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry deel = in.getNextEntry(); deel != null; deel = in.getNextEntry()) {
                delen.put(deel.getName(), in.readAllBytes());
            }
        }
        return new Bestand(
                zip,
                delen,
                json.readTree(delen.get("manifest.json")),
                controle.controleer(new ByteArrayInputStream(zip)).fout());
    }
}
