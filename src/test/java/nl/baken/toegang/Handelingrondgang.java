// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Veld;
import nl.baken.gedeeld.proces.Handelingspoort;
import nl.baken.gedeeld.proces.Taakregister;
import nl.baken.verhalen.Verhaal;
import org.springframework.stereotype.Component;

/** Does acts of a case page over HTTP with marks, the first times with a draft, and remembers which were accepted. */
@Component
class Handelingrondgang {

    private static final int GELUKT = 302;

    private final Rondgang rondgang;
    private final Taakregister register;
    private final Handelingspoort handelingen;
    private final Verhaal verhaal;
    private final Set<String> gelukt = new TreeSet<>();
    private final Map<String, Integer> gezien = new HashMap<>();

    Handelingrondgang(Rondgang rondgang, Taakregister register, Handelingspoort handelingen, Verhaal verhaal) {
        this.rondgang = rondgang;
        this.register = register;
        this.handelingen = handelingen;
        this.verhaal = verhaal;
    }

    /** The acts that were refused every time, or never tried with these marks. */
    Set<String> nietGelukt(Proefinvulling wat) {
        Set<String> nog = new TreeSet<>(register.handelingen());
        nog.removeIf(handeling -> gelukt(handeling, wat));
        return nog;
    }

    boolean gelukt(String handeling, Proefinvulling wat) {
        return gelukt.contains(handeling + wat.merk());
    }

    /** @param handeling as {@code module/act}; must be accepted */
    void doe(int poort, String wie, String zaak, String handeling, Proefinvulling wat) {
        HttpResponse<String> antwoord = probeer(poort, wie, zaak, handeling, wat);
        assertThat(antwoord.statusCode())
                .as(handeling + Rondgang.fouten(antwoord))
                .isEqualTo(GELUKT);
    }

    HttpResponse<String> probeer(int poort, String wie, String zaak, String handeling, Proefinvulling wat) {
        Bezoeker bezoeker = rondgang.als(poort, wie);
        String adres = "/zaken/" + zaak + "/" + handeling;
        Map<String, Object> getypt = invulling(wie, zaak, handeling, wat);
        if (gezien.merge(handeling + wat.merk(), 1, Integer::sum) <= Rondgang.KEER_OP_DE_PAGINA) {
            bezoeker.post(adres + "/concept", getypt);
            Rondgang.nietInAdressen(bezoeker.get(adres), wat.merk());
        }
        HttpResponse<String> antwoord = bezoeker.post(adres, getypt);
        Rondgang.nietInAdressen(antwoord, wat.merk());
        // What was refused changed nothing on the page of the case.
        if (antwoord.statusCode() == GELUKT) {
            Rondgang.nietInAdressen(bezoeker.get("/zaken/" + zaak), wat.merk());
            gelukt.add(handeling + wat.merk());
        }
        return antwoord;
    }

    /** With the choices that this case offers. */
    private Map<String, Object> invulling(String wie, String zaak, String handeling, Proefinvulling wat) {
        verhaal.als(wie);
        String[] pad = handeling.split("/");
        Handelingspoort.Open open =
                handelingen.open(pad[0], pad[1], new ZaakNummer(zaak)).orElseThrow();
        List<Veld> getoond = handelingen.velden(open, Map.of(), Map.of());
        verhaal.niemand();
        return wat.van(pad[1], open.formulier().velden(), getoond, verhaal.vandaag());
    }
}
