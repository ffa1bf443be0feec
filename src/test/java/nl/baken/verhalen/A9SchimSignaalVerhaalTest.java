// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenSignaal.ZAANSTAD;
import static nl.baken.verhalen.SchimZaak.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.signaal.Melding;
import nl.baken.signaal.Opvolging;
import nl.baken.signaal.Route;
import nl.baken.signaal.Uitslag;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;
import nl.baken.zorgcoordinatie.GegevensDelen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A9 SCHIM, T0 to T+5 (domain.md 9): two signals, and what the RIEC hears of them and of the case. */
class A9SchimSignaalVerhaalTest extends Signaalverhaal {

    @Autowired
    private Draaiboek draaiboek;

    @Autowired
    private SchimSignaal schimSignaal;

    @Autowired
    private SchimZaak schim;

    @Autowired
    private EenToestemming toestemming;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Opvolging opvolging;

    @Autowired
    private GegevensDelen delen;

    private final String naam = SchimSignaal.naam();
    private final LocalDate geboren = SchimSignaal.geboren();

    @Test
    void t0KlusjesOnderDreigingIsEenVermoedenEnDeAvimHoortHet() {
        verhaal.nu(SchimZaak.T0 + "T09:00");
        SignaalNummer eerste = schimSignaal.vanHetWijkteam(naam, geboren);
        schimSignaal.duid(eerste, SchimSignaal.WIJKTEAM);

        assertThat(stand.kolom(eerste, "advies")).isEqualTo("vermoeden");
        assertThat(verhaal.besloten(eerste.waarde(), "duiding-advies")).contains("regel-2-hoge-score");
        assertThat(opvolging.van(eerste)).extracting(Melding::route).containsExactly(Route.AVIM);
        schimSignaal.avim(eerste);
        assertThat(verhaal.pad(eerste.waarde())).contains("duiding-vaststellen", "melding-versturen");
    }

    @Test
    void t2DeGgdMeldtDezelfdeManEnErKomtEenZaak() {
        List<SignaalNummer> beide = schim.totTweeSignalen(naam, geboren);
        assertThat(schimSignaal.personen(beide.get(0), beide.get(1))).isEqualTo(1);
        assertThat(schimSignaal.riec(beide.get(0), "bedrijf")).isInstanceOf(Afloop.Afgerond.class);
        schimSignaal.gegrond(beide.get(0));
        signaal.gegrond(ZAANSTAD, beide.get(1));

        assertThat(schimSignaal.zaken(beide.get(0), beide.get(1))).hasSize(1);
        assertThat(verhaal.pad(beide.get(1).waarde())).contains("match-beoordelen", "uitkomst-registreren");
    }

    @Test
    void t5HetRiecHoortEenPlekEnGeenPersoonEnMaaktErEenCasusVan() {
        SignaalNummer eerste = schim.totTweeSignalen(naam, geboren).get(0);
        assertThat(schimSignaal.riec(eerste, "feiten_en_persoon"))
                .isEqualTo(Verhaal.geweigerd(
                        "omvang",
                        "Deze partner krijgt geen persoonsgegevens. Deel alleen feiten, een plaats of een bedrijf."));
        assertThat(schimSignaal.riec(eerste, "feiten_en_adres")).isInstanceOf(Afloop.Afgerond.class);
        schimSignaal.gegrond(eerste);

        assertThat(schimSignaal.omvang(eerste, Route.RIEC)).isEqualTo("feiten_en_adres");
        verhaal.als(ZAANSTAD);
        assertThat(opvolging.van(eerste))
                .filteredOn(melding -> melding.route() == Route.RIEC)
                .extracting(Melding::uitslag)
                .containsExactly(Uitslag.RIEC_CASUS);
        assertThat(stand.kolom(eerste, "uitkomst")).isEqualTo("gegrond_slachtoffer");
        assertThat(verhaal.pad(eerste.waarde())).contains("melding-versturen", "uitkomst-registreren");
    }

    @Test
    void t5HetPakketVoorHetRiecIsHetSignaalEnNietsVanDeZorg() {
        ZaakNummer zaak = schim.totDeIntake(naam, geboren);
        handelingen.doet(zaak, "zorgcoordinatie/gegevens-delen", voorHetRiec(Compartiment.SIGNAAL));

        verhaal.als(COORDINATOR);
        var pakket = delen.blad(zaak, klaar(zaak)).regels();
        draaiboek.las(COORDINATOR, "zaak bij handeling", zaak.waarde());
        assertThat(pakket)
                .extracting(regel -> regel.label() + ": " + regel.waarde())
                .containsExactlyInAnyOrder(
                        "Contact: Via de zorgcoördinator",
                        "Eerste waarneming: 2 maart 2026",
                        "Gemeente: Purmerend",
                        "Sector: Gedwongen criminaliteit, Seksuele dienstverlening");
    }

    @ParameterizedTest
    @EnumSource(
            value = Compartiment.class,
            names = {"SIGNAAL"},
            mode = EnumSource.Mode.EXCLUDE)
    void t5AlHetAndereKrijgtHetRiecNiet(Compartiment groep) {
        ZaakNummer zaak = schim.totDeIntake(naam, geboren);

        Afloop afloop = handelingen.probeert(zaak, "zorgcoordinatie/gegevens-delen", voorHetRiec(groep));
        assertThat(((Afloop.Afgekeurd) afloop).fouten()).containsOnlyKeys("groepen");
        assertThat(toestemming.open(zaak)).isEmpty();
    }

    private static Map<String, Object> voorHetRiec(Compartiment groep) {
        Map<String, Object> getypt = EenToestemming.delen(Ontvanger.RIEC, Doel.WETTELIJKE_TAAK, groep);
        getypt.put("andereGrond", "wet");
        return getypt;
    }

    private long klaar(ZaakNummer zaak) {
        return toestemming.open(zaak).get(0).id();
    }
}
