// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenStrafzaak.COORDINATOR;
import static nl.baken.verhalen.EenStrafzaak.UITLEGGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.strafrecht.Advocaatstand;
import nl.baken.strafrecht.Afrondreden;
import nl.baken.strafrecht.Begeleider;
import nl.baken.strafrecht.Clientbesluit;
import nl.baken.strafrecht.Gesprekssoort;
import nl.baken.strafrecht.Gesprekswens;
import nl.baken.strafrecht.LegKeuzeAangifteUit;
import nl.baken.strafrecht.Uitleg;
import nl.baken.termijn.Termijnen;
import nl.baken.termijn.Termijnwijzigingen;
import nl.baken.termijn.VerzetTermijn;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Feit;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P07.1 to P07.6: the client chooses, and nobody pushes. */
@BakenTest
class AangifteVerhaalTest {

    private static final String NAVRAGEN = "intakegesprek-navragen";
    private static final String BESLUIT = "besluit-client-vastleggen";
    private static final String BESPREKEN = "verhoren-met-om-bespreken";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenStrafzaak strafzaak;

    @Autowired
    private Sporen sporen;

    @Autowired
    private Feiten feiten;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Termijnwijzigingen wijzigingen;

    @Autowired
    private Uitleg uitleg;

    private ZaakNummer zaak;

    @BeforeEach
    void maandag() {
        verhaal.nu("2026-02-02T09:00");
    }

    @AfterEach
    void klokTerug() {
        verhaal.klokTerug();
        verhaal.niemand();
    }

    @Test
    void eerstKrijgtDeClientUitlegEnEenAdvocaat() {
        zaak = strafzaak.gestart();
        assertThat(strafzaak.taken(zaak)).containsExactly(UITLEGGEN);
        assertThat(termijnen.loopt("T80", zaak.waarde()).orElseThrow().laatsteDag())
                .isEqualTo(verhaal.vandaag().plusDays(7));

        verhaal.doet(COORDINATOR, zaak.waarde(), UITLEGGEN, strafzaak.uitleg("nog_niet"));

        assertThat(termijnen.loopt("T80", zaak.waarde())).isEmpty();
        verhaal.dagen(60, zaak.waarde());
        assertThat(strafzaak.taken(zaak))
                .as("niemand vraagt om een gesprek of een besluit")
                .isEmpty();
        assertThat(verhaal.pad(zaak.waarde())).containsSubsequence(UITLEGGEN, "uitleg-bekend");
    }

    @Test
    void wieOpDeZaakpaginaUitlegtKrijgtGeenTaakMeer() {
        zaak = strafzaak.gestart();
        verhaal.als(COORDINATOR);
        uitleg.legTussendoorUit(
                zaak,
                new LegKeuzeAangifteUit(
                        verhaal.vandaag(),
                        Begeleider.ADVOCAAT,
                        Geheim.van("Fictiefs"),
                        Advocaatstand.GEREGELD,
                        Gesprekswens.NEE,
                        null));

        assertThat(strafzaak.taken(zaak)).isEmpty();
        assertThat(verhaal.pad(zaak.waarde())).contains("uitleg-niet-meer-nodig", "uitleg-vervallen");
        assertThatThrownBy(() -> alsCoordinator(() -> uitleg.legTussendoorUit(
                        zaak, new LegKeuzeAangifteUit(null, null, null, null, null, NietNodig.AL_GEREGELD))))
                .isInstanceOfSatisfying(Weigering.class, weigering -> assertThat(weigering.veld())
                        .isEqualTo("nietNodig"));
    }

    @Test
    void uitlegKanNietVoorHetSignaalZijnGeweestEnMagWordenOvergeslagen() {
        zaak = strafzaak.gestart();
        Map<String, Object> teVroeg = new java.util.HashMap<>(strafzaak.uitleg("nee"));
        teVroeg.put("uitgelegdOp", verhaal.vandaag().minusDays(2));

        assertThat(verhaal.probeert(COORDINATOR, zaak.waarde(), UITLEGGEN, teVroeg))
                .isEqualTo(new Afloop.Afgekeurd(Map.of(
                        "uitgelegdOp",
                        List.of("Dit kan niet voor het signaal zijn geweest. Kies 1 februari 2026 of later."))));
        assertThat(verhaal.probeert(COORDINATOR, zaak.waarde(), UITLEGGEN, Map.of()))
                .isInstanceOf(Afloop.Afgekeurd.class);
        verhaal.doet(COORDINATOR, zaak.waarde(), UITLEGGEN, Map.of("nietNodig", "ander_doet_het"));

        assertThat(strafzaak.taken(zaak)).isEmpty();
    }

    @Test
    void naVeertienDagenZonderGesprekVraagJeHetNaTelkensOpnieuw() {
        zaak = strafzaak.uitgelegd("ja");
        verhaal.dagen(13, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).isEmpty();
        verhaal.dagen(1, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).containsExactly(NAVRAGEN);

        verhaal.doet(COORDINATOR, zaak.waarde(), NAVRAGEN, Map.of("nagevraagdOp", verhaal.vandaag()));
        assertThat(strafzaak.taken(zaak)).isEmpty();
        verhaal.dagen(14, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).containsExactly(NAVRAGEN);

        strafzaak.meldt(zaak, Ketenpartner.AVIM, Berichtsoort.INTAKEGESPREK_GEHOUDEN);
        assertThat(strafzaak.taken(zaak)).isEmpty();
        verhaal.dagen(30, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).isEmpty();
        assertThat(verhaal.pad(zaak.waarde())).contains("gesprek-blijft-uit", "gesprek-intussen-gemeld");
    }

    @Test
    void eenGeplandGesprekTeltVanafDeAfspraakEnNavragenKanNietNodigZijn() {
        zaak = strafzaak.uitgelegd("ja");
        strafzaak.meldt(
                zaak,
                Ketenpartner.ARBEIDSINSPECTIE,
                Berichtsoort.INTAKEGESPREK_GEPLAND,
                verhaal.vandaag().plusDays(5));
        assertThat(verhaal.pad(zaak.waarde())).contains("gesprek-gemeld");
        verhaal.dagen(18, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).isEmpty();
        verhaal.dagen(1, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).containsExactly(NAVRAGEN);

        verhaal.doet(COORDINATOR, zaak.waarde(), NAVRAGEN, Map.of("nietNodig", "client_wil_niet"));
        verhaal.dagen(60, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).isEmpty();
        assertThat(termijnen.loopt("T81", zaak.waarde())).isEmpty();
    }

    @Test
    void wieDeTermijnVanHetNavragenVerzetVerzetOokDeTaak() {
        zaak = strafzaak.uitgelegd("ja");
        verhaal.dagen(14, zaak.waarde());
        long termijn = termijnen.loopt("T81", zaak.waarde()).orElseThrow().id();
        alsCoordinator(() -> wijzigingen.verleng(
                zaak.waarde(),
                termijn,
                new VerzetTermijn(verhaal.vandaag().plusDays(10), Geheim.van("FICTIEF: de politie belt zelf"))));

        assertThat(strafzaak.taken(zaak)).isEmpty();
        verhaal.dagen(10, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).containsExactly(NAVRAGEN);
    }

    @Test
    void hetBesluitWordtGevraagdAlsDeBedenktijdAflooptEnNogNietIsOokGoed() {
        zaak = strafzaak.uitgelegd("nee");
        strafzaak.bedenktijd(zaak, "T09");
        assertThat(verhaal.pad(zaak.waarde())).contains("besluit-gemeld");

        // 2 May is the end: 30, 14 and 3 days before it.
        verhaal.dagen(58, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).isEmpty();
        verhaal.dagen(1, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).containsExactly(BESLUIT);
        verhaal.doet(COORDINATOR, zaak.waarde(), BESLUIT, besluit("nog_niet"));
        verhaal.dagen(15, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).isEmpty();
        verhaal.dagen(1, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).containsExactly(BESLUIT);
        verhaal.doet(COORDINATOR, zaak.waarde(), BESLUIT, Map.of("nietNodig", "kan_nu_niet"));
        verhaal.dagen(11, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).containsExactly(BESLUIT);
        verhaal.doet(COORDINATOR, zaak.waarde(), BESLUIT, besluit("aangifte"));

        assertThat(sporen.loopt(zaak, Spoor.STRAFRECHT)).isTrue();
        assertThat(termijnen.loopt("T09", zaak.waarde()))
                .as("de bedenktijd is niet van dit spoor")
                .isPresent();
        assertThat(strafzaak.taken(zaak)).isEmpty();
        assertThat(verhaal.pad(zaak.waarde())).contains("bedenktijd-loopt-af", "spoor-klaar-na-besluit");
    }

    @Test
    void wieAfzietHoortErNietsMeerVanEnDeZorgGaatDoor() {
        zaak = strafzaak.uitgelegd("nee");
        strafzaak.bedenktijd(zaak, "T09");
        verhaal.dagen(59, zaak.waarde());
        verhaal.doet(COORDINATOR, zaak.waarde(), BESLUIT, besluit("afzien"));

        assertThat(soorten()).contains(Feitsoort.AFGEZIEN_VAN_AANGIFTE);
        assertThat(sporen.loopt(zaak, Spoor.STRAFRECHT)).isFalse();
        verhaal.dagen(40, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).isEmpty();
        assertThat(verhaal.taken(COORDINATOR, zaak.waarde()))
                .as("de zorg gaat door")
                .isNotEmpty();
        assertThat(verhaal.pad(zaak.waarde()))
                .containsSubsequence(BESLUIT, "strafrecht-beeindigen", "strafrecht-beeindigd");
    }

    @Test
    void hetBesluitKanOpElkMomentEnDanVerdwijntDeTaak() {
        zaak = strafzaak.uitgelegd("nee");
        strafzaak.bedenktijd(zaak, "T10");
        verhaal.dagen(16, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).containsExactly(BESLUIT);

        strafzaak.besluit(zaak, Clientbesluit.MEDEWERKING);

        assertThat(strafzaak.taken(zaak)).isEmpty();
        assertThat(soorten()).contains(Feitsoort.MEDEWERKING_TOEGEZEGD);
        assertThat(verhaal.pad(zaak.waarde())).contains("besluit-intussen-gemeld");
    }

    @Test
    void afzienOpDeZaakpaginaBeeindigtHetSpoorEnEenLaterBerichtBegintHetOpnieuw() {
        zaak = strafzaak.gestart();
        strafzaak.besluit(zaak, Clientbesluit.AFZIEN);
        assertThat(sporen.loopt(zaak, Spoor.STRAFRECHT)).isFalse();
        assertThat(strafzaak.taken(zaak)).isEmpty();
        assertThat(verhaal.pad(zaak.waarde())).contains("spoor-afgerond");

        strafzaak.start(zaak);
        verhaal.doet(COORDINATOR, zaak.waarde(), UITLEGGEN, strafzaak.uitleg("nee"));
        strafzaak.besluit(zaak, Clientbesluit.AFZIEN);
        strafzaak.meldt(zaak, Ketenpartner.AVIM, Berichtsoort.ONDERZOEK_AMBTSHALVE);

        assertThat(sporen.loopt(zaak, Spoor.STRAFRECHT)).isTrue();
        assertThat(strafzaak.taken(zaak))
                .as("wat is uitgelegd, vraagt niemand nog eens")
                .isEmpty();
        assertThat(verhaal.pad(zaak.waarde())).contains("uitleg-nodig", "onderzoek-zonder-aangifte");
    }

    @Test
    void looptDeBedenktijdAfZonderSpoorDanBegintHetVanzelf() {
        zaak = strafzaak.gestart();
        verhaal.doet(COORDINATOR, zaak.waarde(), UITLEGGEN, Map.of("nietNodig", "kan_nu_niet"));
        strafzaak.rondAf(zaak, Afrondreden.ONDERZOEK_GESTOPT);
        strafzaak.bedenktijd(zaak, "T09");
        assertThat(sporen.loopt(zaak, Spoor.STRAFRECHT)).isFalse();

        verhaal.dagen(59, zaak.waarde());

        assertThat(sporen.loopt(zaak, Spoor.STRAFRECHT)).isTrue();
        assertThat(strafzaak.taken(zaak)).containsExactly(BESLUIT);
    }

    @Test
    void deAangifteWordtGemeldEnNaMeerDanDrieVerhorenPraatJeMetHetOm() {
        zaak = strafzaak.uitgelegd("ja");
        strafzaak.aangifte(zaak);
        assertThat(soorten()).contains(Feitsoort.AANGIFTE_GEDAAN);
        assertThat(termijnen.loopt("T81", zaak.waarde())).isEmpty();
        strafzaak.verhoor(zaak);
        strafzaak.verhoor(zaak);
        assertThat(strafzaak.taken(zaak)).isEmpty();

        strafzaak.verhoor(zaak);
        assertThat(strafzaak.taken(zaak)).containsExactly(BESPREKEN);
        strafzaak.verhoor(zaak);
        assertThat(strafzaak.taken(zaak)).containsExactly(BESPREKEN);
        verhaal.doet(
                COORDINATOR,
                zaak.waarde(),
                BESPREKEN,
                Map.of("besprokenOp", verhaal.vandaag(), "uitkomst", "geen_verhoor_meer"));

        assertThat(strafzaak.taken(zaak)).isEmpty();
        strafzaak.verhoor(zaak);
        assertThat(strafzaak.taken(zaak)).containsExactly(BESPREKEN);
        verhaal.doet(COORDINATOR, zaak.waarde(), BESPREKEN, Map.of("nietNodig", "al_geregeld"));
        assertThat(verhaal.pad(zaak.waarde())).contains("te-veel-verhoren");
    }

    @Test
    void eenAangifteVoorHetSignaalWordtGeweigerd() {
        zaak = strafzaak.gestart();

        assertThatThrownBy(() -> strafzaak.gehoord(
                        zaak, Gesprekssoort.AANGIFTE, verhaal.vandaag().minusDays(2)))
                .isInstanceOfSatisfying(Weigering.class, weigering -> assertThat(weigering.veld())
                        .isEqualTo("op"));
        assertThat(soorten()).isEmpty();
    }

    private void alsCoordinator(Runnable wat) {
        verhaal.als(COORDINATOR);
        wat.run();
        verhaal.niemand();
    }

    private List<Feitsoort> soorten() {
        return feiten.van(zaak).stream().map(Feit::soort).toList();
    }

    private Map<String, Object> besluit(String besluit) {
        return Map.of("beslotenOp", verhaal.vandaag(), "besluit", besluit);
    }
}
