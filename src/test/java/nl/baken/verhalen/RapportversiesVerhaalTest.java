// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenRapport.SCHRIJVER;
import static nl.baken.verhalen.EenRapport.TWEEDE;
import static nl.baken.verhalen.EenRapport.cel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.RapportNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.rapportage.jaarrapport.Bladtabel;
import nl.baken.rapportage.jaarrapport.HertelRapport;
import nl.baken.rapportage.jaarrapport.Periode;
import nl.baken.rapportage.jaarrapport.Rapportblad;
import nl.baken.rapportage.jaarrapport.Rapporten;
import nl.baken.rapportage.jaarrapport.Rapportkwartaal;
import nl.baken.rapportage.telling.Proeftelling;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Another version of a report (P13): counted again, beside what was published; or kept from being published. */
@BakenTest
class RapportversiesVerhaalTest {

    private static final LocalDate FEBRUARI = LocalDate.of(2024, 2, 1);

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenRapport rapport;

    @Autowired
    private Rapporten rapporten;

    @Autowired
    private Proeftelling telling;

    @Test
    void opnieuwTellenGeeftEenNieuweVersieEnWatIsGepubliceerdBlijft() throws Exception {
        verhaal.nu("2026-03-02T09:00");
        String nummer = rapport.begint(2024, Rapportkwartaal.JAAR).waarde();
        try {
            telBij(12);
            telling.tel(Proeftelling.Cel.van("K13", "geweld", FEBRUARI, "haarlem"), 3);
            telling.tel(Proeftelling.Cel.van("K22", "minuten", FEBRUARI, "haarlem"), 30);
            telling.tel(Proeftelling.Cel.van("K23", "geopend", FEBRUARI, "den helder"), 30);
            telling.tel(Proeftelling.Cel.van("K23", "gesloten", FEBRUARI, "den helder"), 20);
            verhaal.doet(
                    SCHRIJVER,
                    nummer,
                    "rapport-duiden",
                    Map.of("vervolg", "opnieuw_tellen", "reden", "FICTIEF: een datalek kwam later binnen"));
            Rapportblad tweede = rapport.blad(SCHRIJVER, nummer, 0);
            assertThat(tweede.versie()).isEqualTo(2);
            assertThat(tweede.reden()).contains("FICTIEF");
            assertThat(tweede.verschillen())
                    .anyMatch(verschil ->
                            verschil.was().equals("0") && verschil.nu().equals("12"));

            rapport.duidt(nummer);
            rapport.iedereenAkkoord(nummer);
            verhaal.doet(
                    SCHRIJVER,
                    nummer,
                    "rapport-vaststellen",
                    Map.of("besluit", "aanpassen", "motief", "FICTIEF: korter"));
            rapport.totPublicatie(nummer);
            rapport.zegt(TWEEDE, nummer, false);
            assertThat(rapport.blad("manager", nummer, 0).versie()).isZero();
            rapport.totPublicatie(nummer);
            rapport.zegt(TWEEDE, nummer, true);
            verhaal.als(SCHRIJVER);
            assertThatThrownBy(
                            () -> rapporten.hertel(new RapportNummer(nummer), new HertelRapport(Geheim.van("FICTIEF"))))
                    .as("eerst de raad")
                    .isInstanceOf(Weigering.class);
            rapport.informeert(nummer);

            telBij(2);
            verhaal.als(SCHRIJVER);
            rapporten.hertel(new RapportNummer(nummer), new HertelRapport(Geheim.van("FICTIEF: nog een datalek")));
            verhaal.niemand();
            assertThat(rapport.blad("manager", nummer, 0).versie())
                    .as("wat is gepubliceerd blijft")
                    .isEqualTo(2);
            Rapportblad derde = rapport.blad(SCHRIJVER, nummer, 3);
            assertThat(derde.verschillen())
                    .extracting(verschil -> verschil.nu())
                    .contains("14");
            Rapportblad tweedeOpenbaar = rapport.blad("manager", nummer, 2);
            assertThat(cel(tweedeOpenbaar, "K13L", "Datalekken", "Totaal")).isEqualTo("12");
            assertThat(cel(tweedeOpenbaar, "K13", "Geweld", "Totaal")).isEqualTo("<5");
            assertThat(cel(rapport.blad("teamleider_zc", nummer, 2), "K13", "Geweld", "Totaal"))
                    .isEqualTo("3");
            assertThat(tweedeOpenbaar.reden()).as("alleen wie het schrijft").isEmpty();
            assertThat(rijnamen(tweedeOpenbaar, "K23"))
                    .as("geen som van open en dicht")
                    .doesNotContain("Totaal");
            assertThat(rijnamen(tweedeOpenbaar, "K23")).contains("Nieuwe zaken", "Gesloten zaken");
            assertThat(rijnamen(tweedeOpenbaar, "K23-G")).contains("Den Helder");
            assertThat(tweedeOpenbaar.tabellen())
                    .extracting(Bladtabel::code)
                    .as("alleen voor de teamleider")
                    .doesNotContain("K14", "K15", "K21", "K22");
            rapport.trektIn(nummer);
            assertThat(verhaal.taken(SCHRIJVER, nummer)).isEmpty();
            assertThat(rapport.blad("manager", nummer, 0).versie())
                    .as("wat is gepubliceerd blijft")
                    .isEqualTo(2);
            assertThat(rapport.blad(SCHRIJVER, nummer, 0).kanHertellen()).isTrue();
            assertThat(verhaal.pad(nummer)).contains("intrekken-gemeld", "rapport-afsluiten", "rapport-ingetrokken");
        } finally {
            verhaal.niemand();
            telling.weg(cel -> cel.dag().equals(FEBRUARI));
        }
    }

    @Test
    void eenRapportDatPerOngelukBegonGaatNietNaarBuiten() {
        verhaal.nu("2026-03-02T09:00");
        String nummer = rapport.begint(2015, Rapportkwartaal.DERDE).waarde();
        rapport.totPublicatie(nummer);
        rapport.trektIn(nummer);
        assertThatThrownBy(() -> rapport.trektIn(nummer)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> rapport.zegt(TWEEDE, nummer, true))
                .as("er wordt niets meer gevraagd")
                .isInstanceOf(RuntimeException.class);
        Rapportblad blad = rapport.blad(SCHRIJVER, nummer, 0);
        assertThat(blad.stand()).isEqualTo("Ingetrokken");
        assertThat(blad.kanHertellen()).isFalse();
        assertThat(rapport.blad("manager", nummer, 0).versie()).isZero();
        assertThat(rapporten.beginVanzelf(new Periode(2015, 3)))
                .as("niet nog eens vanzelf")
                .isEmpty();
        assertThat(rapport.begint(2015, Rapportkwartaal.DERDE).waarde()).isNotEqualTo(nummer);
    }

    /** As the counter does: a leak of data in 2024 that is told of late. */
    private void telBij(int aantal) {
        telling.tel(Proeftelling.Cel.van("K13L", "", FEBRUARI, "haarlem"), aantal);
    }

    private static List<String> rijnamen(Rapportblad blad, String code) {
        return blad.tabellen().stream()
                .filter(tabel -> tabel.code().equals(code))
                .flatMap(tabel -> tabel.rijen().stream())
                .map(Bladtabel.Rij::naam)
                .toList();
    }
}
