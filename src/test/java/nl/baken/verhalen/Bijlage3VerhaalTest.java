// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.persoon.Samenvoegingen;
import nl.baken.rapportage.bijlage3.Bijlage.Blok;
import nl.baken.rapportage.bijlage3.Bijlagen;
import nl.baken.rapportage.bijlage3.Bron;
import nl.baken.rapportage.telling.Teller;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Bijlage 3, the driehoeksmonitor and RIEC as they come out of living cases, beside what somebody counts by hand: people once a
 * year, mentions for each sector, and what is unknown stays beside the table.
 */
@BakenTest
class Bijlage3VerhaalTest {

    private static final String COORDINATOR = "zorgcoordinator";
    private static final String MENSEN = "Personen naar geslacht, leeftijd en nationaliteit";
    private static final String SECTOREN = "Vermeldingen naar sector van uitbuiting en geslacht";
    private static final String SAMEN = "Personen en vermeldingen samen";
    private static final String DRIEHOEK = "Driehoeksmonitor: signalen naar uitkomst";
    private static final String BUITEN = "Niet in te delen: iets is anders of onbekend";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenPaar paar;

    @Autowired
    private SchimZaak schim;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Samenvoegingen samenvoegingen;

    @Autowired
    private Teller teller;

    @Autowired
    private Bijlagen bijlagen;

    @AfterEach
    void klokTerug() {
        verhaal.klokTerug();
        verhaal.niemand();
    }

    @Test
    void deTabellenUitZakenZijnWatIemandMetDeHandTelt() {
        int jaar = 2026;
        laatInHetJaar(jaar);
        Map<String, Long> eerst = stand(jaar);
        ZaakNummer man = schim.totDeIntake(SchimSignaal.naam(), SchimSignaal.geboren());
        assertThat(verhaal.vandaag().getYear()).isEqualTo(jaar);
        laatInHetJaar(jaar);
        ZaakNummer vrouw = geregistreerd(
                verhaal.vandaag(),
                Map.of("geslacht", "vrouw", "nationaliteitsgroep", "derde_land", "sector", "seksuele_dienstverlening"));
        ZaakNummer nogEenZaak = geregistreerd(verhaal.vandaag(), Map.of("sector", "gereguleerde_arbeid"));
        geregistreerd(verhaal.vandaag(), Map.of("sector", "onbekend"));

        assertThat(erbij(eerst, jaar)).as("vier mensen").isEqualTo(geteld(4, 5, 2, 2));

        samenvoegingen.neemOver(
                zaken.lees(vrouw).persoon(), zaken.lees(nogEenZaak).persoon());
        Map<String, Long> samengevoegd = geteld(3, 5, 1, 1);
        samengevoegd.put(SECTOREN + "|Gereguleerde arbeid/dienstverlening|Vrouw", 1L);
        samengevoegd.put(SECTOREN + "|Gereguleerde arbeid/dienstverlening|Totaal", 1L);
        samengevoegd.put(SECTOREN + "|Totaal|Vrouw", 2L);
        samengevoegd.put(SECTOREN + "|Totaal|Totaal", 4L);
        samengevoegd.put(SAMEN + "|In de tabel|Vermeldingen van een sector", 4L);
        assertThat(erbij(eerst, jaar))
                .as("een vrouw met twee zaken en twee sectoren")
                .isEqualTo(samengevoegd);

        paar.draaitTerug(COORDINATOR, vrouw);
        assertThat(erbij(eerst, jaar)).as("het waren er toch twee").isEqualTo(geteld(4, 5, 2, 2));

        Map<String, Long> vorigJaar = stand(jaar - 1);
        geregistreerd(LocalDate.of(jaar - 1, 12, 30), Map.of("sector", "orgaanhandel", "geslacht", "man"));
        Map<String, Long> metEenSignaal = geteld(4, 5, 2, 2);
        metEenSignaal.put(DRIEHOEK + "|Haarlem|Nog geen uitkomst", 4L);
        metEenSignaal.put(DRIEHOEK + "|Haarlem|Totaal", 4L);
        assertThat(erbij(eerst, jaar)).as("hoort bij het jaar van registratie").isEqualTo(metEenSignaal);
        assertThat(erbij(vorigJaar, jaar - 1))
                .containsEntry(SECTOREN + "|Orgaanhandel|Man", 1L)
                .containsEntry(SAMEN + "|" + BUITEN + "|Personen", 1L);
        assertThat(zaken.lees(man).persoon()).isNotEqualTo(zaken.lees(vrouw).persoon());
    }

    /** When everything that other stories put in this year has come. */
    private void laatInHetJaar(int jaar) {
        verhaal.nu(jaar + "-12-30T09:00");
    }

    /** The man of two sectors and the woman, and beside the table who is not known well enough; two signals of which RIEC took one, and three. */
    private static Map<String, Long> geteld(long mensen, long vermeldingen, long buiten, long vermeldingenBuiten) {
        Map<String, Long> hand = new TreeMap<>();
        hand.put(MENSEN + "|Nederlands|Man 18+", 1L);
        hand.put(MENSEN + "|Nederlands|Totaal", 1L);
        hand.put(MENSEN + "|Niet-Nederlands|Vrouw 18+", 1L);
        hand.put(MENSEN + "|Niet-Nederlands|Totaal", 1L);
        hand.put(MENSEN + "|Totaal|Man 18+", 1L);
        hand.put(MENSEN + "|Totaal|Vrouw 18+", 1L);
        hand.put(MENSEN + "|Totaal|Totaal", 2L);
        hand.put(SECTOREN + "|Seksuele dienstverlening|Man", 1L);
        hand.put(SECTOREN + "|Seksuele dienstverlening|Vrouw", 1L);
        hand.put(SECTOREN + "|Seksuele dienstverlening|Totaal", 2L);
        hand.put(SECTOREN + "|Gedwongen criminaliteit|Man", 1L);
        hand.put(SECTOREN + "|Gedwongen criminaliteit|Totaal", 1L);
        hand.put(SECTOREN + "|Totaal|Man", 2L);
        hand.put(SECTOREN + "|Totaal|Vrouw", 1L);
        hand.put(SECTOREN + "|Totaal|Totaal", 3L);
        hand.put(SAMEN + "|In de tabel|Personen", 2L);
        hand.put(SAMEN + "|In de tabel|Vermeldingen van een sector", 3L);
        hand.put(SAMEN + "|" + BUITEN + "|Personen", buiten);
        hand.put(SAMEN + "|" + BUITEN + "|Vermeldingen van een sector", vermeldingenBuiten);
        hand.put(SAMEN + "|Totaal|Personen", mensen);
        hand.put(SAMEN + "|Totaal|Vermeldingen van een sector", vermeldingen);
        hand.put(DRIEHOEK + "|Purmerend|Gegrond", 1L);
        hand.put(DRIEHOEK + "|Purmerend|Nog geen uitkomst", 1L);
        hand.put(DRIEHOEK + "|Purmerend|Totaal", 2L);
        hand.put(DRIEHOEK + "|Haarlem|Nog geen uitkomst", 3L);
        hand.put(DRIEHOEK + "|Haarlem|Totaal", 3L);
        hand.put("RIEC|Purmerend|Signalen", 1L);
        hand.put("RIEC|Purmerend|Casussen", 1L);
        return hand;
    }

    private ZaakNummer geregistreerd(LocalDate op, Map<String, ?> kern) {
        ZaakNummer zaak = eenZaak.toegewezen(COORDINATOR);
        eenZaak.tot(zaak, "intake-vastleggen");
        Map<String, Object> intake = new HashMap<>(EenZaak.INTAKE);
        intake.putAll(kern);
        verhaal.doet(COORDINATOR, zaak.waarde(), "intake-vastleggen", intake);
        verhaal.doet(COORDINATOR, zaak.waarde(), "rechten-bespreken", eenZaak.rechten("comensha"));
        verhaal.doet(
                COORDINATOR,
                zaak.waarde(),
                "comensha-registratie-controleren",
                Map.of("nagegaanOp", op, "stand", "nu_aangemeld"));
        return zaak;
    }

    private Map<String, Long> erbij(Map<String, Long> eerst, int jaar) {
        Map<String, Long> erbij = new TreeMap<>();
        stand(jaar).forEach((plek, aantal) -> erbij.put(plek, aantal - eerst.getOrDefault(plek, 0L)));
        // Signals of others have other places; the last row of these two only adds up.
        erbij.keySet()
                .removeIf(plek -> erbij.get(plek) == 0
                        || (plek.startsWith(DRIEHOEK) || plek.startsWith("RIEC")) && plek.contains("|Totaal|"));
        return erbij;
    }

    /** Every count of the page, as the team leader sees it. */
    private Map<String, Long> stand(int jaar) {
        teller.telAlles();
        verhaal.als("teamleider_zc");
        Map<String, Long> stand = new HashMap<>();
        List<Blok> blokken = bijlagen.over(jaar, Bron.BAKEN, null).tabellen();
        verhaal.niemand();
        for (Blok blok : blokken) {
            blok.rijen().forEach(rij -> {
                for (int k = 0; k < blok.kolommen().size(); k++) {
                    stand.put(
                            blok.titel() + "|" + rij.naam() + "|"
                                    + blok.kolommen().get(k),
                            Long.parseLong(rij.vakken().get(k).tekst()));
                }
            });
        }
        return stand;
    }
}
