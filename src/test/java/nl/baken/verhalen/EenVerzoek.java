// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.gedeeld.web.Pdfkeuring;
import nl.baken.toegang.LosseVragen;
import nl.baken.toestemming.Verzoek;
import nl.baken.toestemming.Verzoekbladen;
import nl.baken.toestemming.Verzoekbladen.Keuzeregel;
import nl.baken.toestemming.Verzoeken;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.stereotype.Component;

/** What people do with a request about a file (X3): register, go through the extract, judge, look twice, give. */
@Component
public class EenVerzoek {

    public static final String FG = "fg";
    static final String COORDINATOR = "zorgcoordinator";
    private static final String REGISTREREN = "toestemming/avg-verzoek-registreren";

    private final Verhaal verhaal;
    private final Zaakhandelingen handelingen;
    private final Draaiboek draaiboek;
    private final Verzoeken verzoeken;
    private final Verzoekbladen bladen;
    private final LosseVragen vragen;

    EenVerzoek(
            Verhaal verhaal,
            Zaakhandelingen handelingen,
            Draaiboek draaiboek,
            Verzoeken verzoeken,
            Verzoekbladen bladen,
            LosseVragen vragen) {
        this.verhaal = verhaal;
        this.handelingen = handelingen;
        this.draaiboek = draaiboek;
        this.verzoeken = verzoeken;
        this.bladen = bladen;
        this.vragen = vragen;
    }

    /** @return its number */
    public String vraagt(ZaakNummer zaak, String soort) {
        return vraagt(zaak, soort, Map.of());
    }

    String vraagt(ZaakNummer zaak, String soort, Map<String, ?> ook) {
        return vraagt(COORDINATOR, zaak, soort, ook);
    }

    private String vraagt(String wie, ZaakNummer zaak, String soort, Map<String, ?> ook) {
        assertThat(probeert(wie, zaak, soort, ook)).isInstanceOf(Afloop.Afgerond.class);
        return laatste(zaak).kenmerk();
    }

    /** An objection that two people answered; the letter is there and not given yet. @return its number */
    public String goedgekeurd(ZaakNummer zaak) {
        return goedgekeurd(COORDINATOR, zaak);
    }

    private String goedgekeurd(String wie, ZaakNummer zaak) {
        String kenmerk = vraagt(wie, zaak, "bezwaar", Map.of());
        verhaal.doet(wie, zaak.waarde(), "verzoek-beoordelen", Map.of("besluit", "toewijzen"));
        zegt(FG, kenmerk, true);
        return kenmerk;
    }

    /** As {@link #goedgekeurd(ZaakNummer)}, and the letter is given. @param wie carries the case */
    String beantwoord(String wie, ZaakNummer zaak) {
        String kenmerk = goedgekeurd(wie, zaak);
        assertThat(probeertTeGeven(wie, zaak, Map.of())).isInstanceOf(Afloop.Afgerond.class);
        return kenmerk;
    }

    Afloop probeert(String wie, ZaakNummer zaak, String soort, Map<String, ?> ook) {
        Map<String, Object> getypt = new HashMap<>(Map.of(
                "soort",
                soort,
                "verzoeker",
                "client",
                "identiteit",
                "persoonlijk_bekend",
                "ontvangenOp",
                verhaal.vandaag()));
        getypt.putAll(ook);
        Afloop afloop = handelingen.probeertAls(wie, zaak, REGISTREREN, getypt);
        if (afloop instanceof Afloop.Afgerond) {
            // Who may register depends on more than carrying the case, so the module looks once more.
            draaiboek.las(wie, "zaak bij handeling", zaak.waarde());
        }
        return afloop;
    }

    Verzoek laatste(ZaakNummer zaak) {
        return verzoeken.van(zaak).stream().reduce((eerder, later) -> later).orElseThrow();
    }

    Verzoekbladen.Blad blad(String wie, String kenmerk) {
        verhaal.als(wie);
        try {
            return bladen.blad(kenmerk);
        } finally {
            verhaal.niemand();
        }
    }

    List<Keuzeregel> regels(String wie, String kenmerk) {
        return blad(wie, kenmerk).groepen().stream()
                .flatMap(groep -> groep.regels().stream())
                .toList();
    }

    void looptNa(String kenmerk, Map<Integer, String> keuze) {
        verhaal.als(COORDINATOR);
        bladen.loopNa(kenmerk, keuze);
        verhaal.niemand();
    }

    void beoordeelt(ZaakNummer zaak, Map<String, ?> getypt) {
        verhaal.doet(COORDINATOR, zaak.waarde(), "verzoek-beoordelen", getypt);
    }

    Afloop probeertTeBeoordelen(ZaakNummer zaak, Map<String, ?> getypt) {
        return verhaal.probeert(COORDINATOR, zaak.waarde(), "verzoek-beoordelen", getypt);
    }

    void zegt(String wie, String vraag, boolean akkoord) {
        verhaal.als(wie);
        try {
            vragen.beantwoord(vraag, akkoord, Geheim.van(akkoord ? "" : "FICTIEF: kijk nog eens"));
        } finally {
            verhaal.niemand();
        }
    }

    void geeft(ZaakNummer zaak, Map<String, ?> ook) {
        assertThat(probeertTeGeven(zaak, ook)).isInstanceOf(Afloop.Afgerond.class);
    }

    Afloop probeertTeGeven(ZaakNummer zaak, Map<String, ?> ook) {
        return probeertTeGeven(COORDINATOR, zaak, ook);
    }

    private Afloop probeertTeGeven(String wie, ZaakNummer zaak, Map<String, ?> ook) {
        Map<String, Object> getypt = new HashMap<>(Map.of("gegevenOp", verhaal.vandaag(), "hoe", "persoonlijk"));
        getypt.putAll(ook);
        return verhaal.probeert(wie, zaak.waarde(), "antwoord-geven", getypt);
    }

    byte[] papier(String wie, String kenmerk, String naam) {
        verhaal.als(wie);
        try {
            return bladen.papier(kenmerk, naam).inhoud();
        } finally {
            verhaal.niemand();
        }
    }

    /** What somebody reads on a PDF, in one line of words; and a screen reader can. */
    public static String tekst(byte[] pdf) {
        Pdfkeuring.keur(pdf);
        try (PDDocument blad = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(blad).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
