// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenSignaal.HAARLEM;
import static nl.baken.verhalen.Signaalgegevens.eenSignaal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.signaal.Gevaarvraag;
import nl.baken.signaal.Persoonsrol;
import nl.baken.signaal.Route;
import nl.baken.signaal.Uitslag;
import nl.baken.signaal.VoegPersoonToe;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P02.8 and P02.11: how a signal ends, and what of it goes on to care. */
class UitkomstVerhaalTest extends Signaalverhaal {

    @Autowired
    Zaken zaken;

    @Test
    void elkMogelijkSlachtofferKrijgtEenEigenZaakEnDeGetuigeNiet() {
        SignaalNummer nummer = beantwoord(Uitslag.GEGROND);
        verhaal.als(HAARLEM);
        voegToe(nummer, Persoonsrol.MOGELIJK_SLACHTOFFER);
        voegToe(nummer, Persoonsrol.MOGELIJK_SLACHTOFFER);
        voegToe(nummer, Persoonsrol.GETUIGE);
        signaal.uitkomst(nummer, "gegrond_slachtoffer");

        assertThat(zaken(nummer)).hasSize(2).allMatch(Zaak::acuut);
        assertThat(zaken(nummer)).extracting(Zaak::persoon).doesNotHaveDuplicates();
        assertThat(stand.kolom(nummer, "anonimiseren_op")).isNull();
        assertThat(pad(nummer)).contains("naar-zorg").doesNotContain("tweede-lezer-beoordelen", "bewaartermijn");
    }

    @Test
    void daarnaZietDeSleutelfunctionarisGeenNamenMeer() {
        SignaalNummer nummer = beantwoord(Uitslag.GEGROND);
        verhaal.als(HAARLEM);
        voegToe(nummer, Persoonsrol.MOGELIJK_SLACHTOFFER);
        assertThat(signalen.personen(nummer)).hasSize(1);
        signaal.uitkomst(nummer, "gegrond_slachtoffer");

        verhaal.als(HAARLEM);
        assertThat(signalen.personen(nummer)).isEmpty();
        assertThatThrownBy(() -> voegToe(nummer, Persoonsrol.GETUIGE)).isInstanceOf(Weigering.class);
    }

    @Test
    void gegrondMetSlachtofferVraagtEenPersoon() {
        SignaalNummer nummer = beantwoord(Uitslag.GEGROND);
        verhaal.als(HAARLEM);
        voegToe(nummer, Persoonsrol.GETUIGE);

        assertThat(verhaal.probeert(
                        HAARLEM,
                        nummer.waarde(),
                        "uitkomst-registreren",
                        Map.of("uitkomst", "gegrond_slachtoffer", "terugkoppelzin", "afgerond")))
                .isEqualTo(geweigerd(
                        "uitkomst", "Er is nog geen persoon bekend. Voeg die eerst toe op de pagina van het signaal."));
        assertThat(stand.kolom(nummer, "uitkomst")).isNull();
        assertThat(zaken(nummer)).isEmpty();
    }

    @Test
    void gegrondZonderPersoonGeeftGeenZaak() {
        SignaalNummer nummer = beantwoord(Uitslag.GEGROND);
        signaal.uitkomst(nummer, "gegrond_zonder_persoon");

        assertThat(stand.kolom(nummer, "status")).isEqualTo("vermoeden zonder persoon");
        assertThat(zaken(nummer)).isEmpty();
        assertThat(pad(nummer)).doesNotContain("naar-zorg");
    }

    @Test
    void bijVrijwilligWerkBlijftErNiemandBewaardEnIsHulpAangeboden() {
        SignaalNummer nummer = beantwoord(Uitslag.GEEN_MENSENHANDEL);
        verhaal.als(HAARLEM);
        voegToe(nummer, Persoonsrol.MOGELIJK_SLACHTOFFER);
        verhaal.doet(
                HAARLEM,
                nummer.waarde(),
                "uitkomst-registreren",
                Map.of(
                        "uitkomst", "ongegrond_illegale_prostitutie",
                        "hulpAangeboden", "true",
                        "terugkoppelzin", "afgerond"));

        assertThat(stand.aantal("signaal.persoon", nummer)).isZero();
        assertThat(stand.kolom(nummer, "hulp_aangeboden")).isEqualTo("true");
    }

    private SignaalNummer beantwoord(Uitslag uitslag) {
        SignaalNummer nummer = signaal.gemeld("melder", eenSignaal("Haarlem").metGevaar(Gevaarvraag.GEEN_SLAAPPLEK));
        signaal.geduid(nummer, "vermoeden", "doorgegeven");
        signaal.meldAan(nummer, Route.AVIM);
        signaal.antwoordt(nummer, Route.AVIM, uitslag);
        return nummer;
    }

    private void voegToe(SignaalNummer nummer, Persoonsrol rol) {
        signalen.voegPersoonToe(
                nummer, new VoegPersoonToe(rol, false, Geheim.van("Grasje Verzonnen"), null, null, null));
    }

    private List<Zaak> zaken(SignaalNummer nummer) {
        return zaken.lopend().stream()
                .filter(zaak -> nummer.equals(zaak.signaal()))
                .toList();
    }
}
