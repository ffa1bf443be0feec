// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.gedeeld.taak.Concepten;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Takenlijst;
import nl.baken.zorgcoordinatie.Afwezigheidsbord;
import nl.baken.zorgcoordinatie.Afwezigmelding.Gemeld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** X5: who says that somebody is away, who may not, and what happens when nobody can stand in. */
@BakenTest
class AfwezigheidVerhaalTest {

    private static final LocalDate MAANDAG = LocalDate.of(2026, 6, 1);

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenAfwezigheid afwezigheid;

    @Autowired
    private Afwezigheidsbord bord;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Takenlijst takenlijst;

    @Autowired
    private Concepten concepten;

    private String ziek;
    private String collega;

    @BeforeEach
    void maandag() {
        verhaal.nu("2026-06-01T09:00");
        ziek = afwezigheid.collega();
        collega = afwezigheid.collega();
    }

    @Test
    void eenZorgcoordinatorMeldtDeEigenVakantieEnNietDieVanEenAnder() {
        ZaakNummer zaak = afwezigheid.zaak(ziek, collega);
        LocalDate vrijdag = MAANDAG.plusDays(4);

        assertThatThrownBy(() -> afwezigheid.afwezig(collega, ziek, vrijdag, vrijdag))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> afwezigheid.afwezig("auditor", ziek, vrijdag, vrijdag))
                .isInstanceOf(NietGevonden.class);
        long id = afwezigheid.afwezig(ziek, ziek, vrijdag, vrijdag).id();

        verhaal.als(ziek);
        assertThat(bord.lijst()).extracting(Afwezigheidsbord.Regel::id).contains(id);
        assertThat(bord.blad(id).regel().einde())
                .as("wie het einde verzet, begint met het einde van nu")
                .isEqualTo(Datuminvoer.toon(vrijdag));
        verhaal.als(collega);
        assertThat(bord.lijst()).isEmpty();
        assertThatThrownBy(() -> bord.blad(id)).isInstanceOf(NietGevonden.class);
        verhaal.niemand();
        verhaal.dagen(4, zaak.waarde());
        afwezigheid.isVan(zaak, ziek, collega);
    }

    @Test
    void eenOnmogelijkeTijdWordtGeweigerdEnTweeKeerDezelfdeTijdOok() {
        assertThatThrownBy(() -> afwezigheid.afwezig(ziek, MAANDAG.minusDays(1), null))
                .isInstanceOf(Weigering.class)
                .hasMessage("Deze dag is al geweest. Kies vandaag of een latere dag.");
        assertThatThrownBy(() -> afwezigheid.afwezig(ziek, MAANDAG.plusDays(2), MAANDAG.plusDays(1)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("ligt voor de eerste");
        afwezigheid.afwezig(ziek, MAANDAG.plusDays(2), MAANDAG.plusDays(5));
        assertThatThrownBy(() -> afwezigheid.afwezig(ziek, MAANDAG.plusDays(5), null))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("al als afwezig");
        Gemeld daarna = afwezigheid.afwezig(ziek, MAANDAG.plusDays(6), null);
        assertThatThrownBy(() -> afwezigheid.einde(daarna.id(), MAANDAG.plusDays(5)))
                .isInstanceOf(Weigering.class);
        afwezigheid.terug(daarna.id());
        afwezigheid.terug(daarna.id());
        assertThatThrownBy(() -> afwezigheid.einde(daarna.id(), MAANDAG.plusDays(9)))
                .as("wie terug is")
                .isInstanceOf(Weigering.class);
    }

    @Test
    void tweeTeamleidersTegelijkMeldenDezelfdeZiekteEenKeer() throws Exception {
        ZaakNummer zaak = afwezigheid.zaak(ziek, collega);
        Callable<Boolean> melding = () -> {
            try {
                afwezigheid.afwezig(ziek, MAANDAG, null);
                return true;
            } catch (Weigering alGemeld) {
                return false;
            }
        };
        ExecutorService leiders = Executors.newFixedThreadPool(2);
        int gelukt = 0;
        for (Future<Boolean> antwoord : leiders.invokeAll(List.of(melding, melding))) {
            gelukt += antwoord.get() ? 1 : 0;
        }
        leiders.shutdown();

        assertThat(gelukt).isEqualTo(1);
        afwezigheid.isVan(zaak, ziek, collega);
        assertThat(verhaal.pad(zaak.waarde())).containsOnlyOnce("waarneming-starten");
    }

    @Test
    void kanNiemandDanHoudtNiemandDeTakenVastEnHoortDeTeamleiderHet() {
        ZaakNummer zaak = afwezigheid.zaakMetConflicten(ziek);
        long id = afwezigheid.afwezig(ziek, MAANDAG, null).id();

        afwezigheid.isVan(zaak, ziek, null);
        assertThat(afwezigheid.aangeboden(zaak)).containsExactly("intake-vastleggen", "rechten-bespreken");
        assertThat(termijnen.loopt("T130", zaak.waarde()).orElseThrow().laatsteDag())
                .isEqualTo(MAANDAG.plusDays(1));
        verhaal.als("teamleider_zc");
        assertThat(bord.zonderWaarnemer().values()).anyMatch(nummers -> nummers.contains(zaak.waarde()));
        verhaal.niemand();

        String nieuw = afwezigheid.collega();
        assertThat(afwezigheid.kiest(id, zaak, nieuw).gelukt()).isEqualTo(1);
        afwezigheid.isVan(zaak, ziek, nieuw);
        assertThat(afwezigheid.taken(nieuw, zaak)).containsExactly("intake-vastleggen", "rechten-bespreken");
        assertThat(termijnen.loopt("T130", zaak.waarde())).isEmpty();
    }

    @Test
    void naEenWerkdagZonderWaarnemerKiestBakenAlsnogOfStaatHetTeLaatBijDeTeamleider() {
        ZaakNummer zaak = afwezigheid.zaakMetConflicten(ziek);
        Gemeld gemeld = afwezigheid.afwezig(ziek, MAANDAG, null);
        assertThat(gemeld.uitslag().inWoorden())
                .isEqualTo("1 van 1 zaak niet overgedragen: " + zaak + " (belangenconflict).");
        assertThat(afwezigheid.kiest(gemeld.id(), zaak, "zorgcoordinator2").niet())
                .as("een belangenconflict is hard")
                .hasSize(1);

        verhaal.dagen(2, zaak.waarde());
        assertThat(termijnen.loopt("T130", zaak.waarde()).orElseThrow().isTeLaat(verhaal.moment()))
                .isTrue();
        String nieuw = afwezigheid.collega();
        verhaal.dagen(1, zaak.waarde());
        afwezigheid.isVan(zaak, ziek, nieuw);
        assertThat(afwezigheid.taken(nieuw, zaak)).contains("intake-vastleggen");
    }

    @Test
    void wieErNietIsKrijgtNietsAangebodenEnHetConceptWacht() {
        ZaakNummer zaak = afwezigheid.zaakMetConflicten(ziek);
        Medewerker wie = verhaal.als(ziek);
        String taak = takenlijst.voor(zaak.waarde(), wie).get(0).taakId();
        concepten.bewaar(taak, wie, Map.of("gemeente", List.of("FICTIEF half")));
        long id = afwezigheid.afwezig(ziek, MAANDAG, null).id();

        assertThat(afwezigheid.aangeboden(zaak)).isNotEmpty();
        assertThat(takenlijst.voor(zaak.waarde(), wie))
                .as("ook niet aangeboden")
                .isEmpty();
        assertThat(concepten.lees(taak, verhaal.als(collega)))
                .as("niet van een collega")
                .isEmpty();
        verhaal.niemand();
        afwezigheid.terug(id);
        assertThat(takenlijst.voor(zaak.waarde(), wie))
                .extracting(Takenlijst.Regel::taakId)
                .contains(taak);
        assertThat(concepten.lees(taak, wie)).isPresent();
    }

    @Test
    void eenUitgezetAccountIsAfwezigZonderEinde() {
        ZaakNummer zaak = afwezigheid.zaak(ziek, collega);
        afwezigheid.zetAccount(ziek, false);
        afwezigheid.isVan(zaak, ziek, collega);

        verhaal.als("teamleider_zc");
        assertThat(bord.lijst())
                .anyMatch(regel -> regel.accountUit() && regel.naam().equals(ziek));
        verhaal.niemand();
        afwezigheid.zetAccount(ziek, true);
        afwezigheid.isVan(zaak, ziek, null);
        assertThat(afwezigheid.taken(ziek, zaak)).contains("intake-vastleggen");
    }
}
