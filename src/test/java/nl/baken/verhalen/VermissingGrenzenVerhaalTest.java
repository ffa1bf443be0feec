// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenVermissing.BEVESTIGEN;
import static nl.baken.verhalen.EenVermissing.COORDINATOR;
import static nl.baken.verhalen.EenVermissing.TEAMLEIDER;
import static nl.baken.verhalen.EenVermissing.ZOEKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Handelingspoort;
import nl.baken.termijn.HervatTermijn;
import nl.baken.termijn.PauzeerTermijn;
import nl.baken.termijn.VerzetTermijn;
import nl.baken.veiligheid.MeldTerugkeer;
import nl.baken.veiligheid.MeldVermissing;
import nl.baken.veiligheid.Terugkeren;
import nl.baken.veiligheid.Vermissen;
import nl.baken.veiligheid.Vermissingbron;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Ontvangst;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaaktermijnen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** X2 at its edges: two at once, nobody's business, a closed case, and deadlines that somebody moves. */
@BakenTest
class VermissingGrenzenVerhaalTest {

    private static final Geheim REDEN = Geheim.van("FICTIEF: de familie belt terug");

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenVermissing vermissing;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Handelingspoort poort;

    @Autowired
    private Vermissen vermissen;

    @Autowired
    private Terugkeren terugkeren;

    @Autowired
    private Zaaktermijnen zaaktermijnen;

    private ZaakNummer zaak;

    @BeforeEach
    void eenGewoneZaak() {
        zaak = vermissing.zaak("geen");
    }

    @Test
    void wieTegelijkMeldenMakenSamenEenVermissing() throws Exception {
        assertThat(tegelijk(() -> vermissen.meld(zaak, melding()))).isEqualTo(1);
        assertThat(vermissing.taken(zaak)).containsOnlyOnce(ZOEKEN);
        assertThat(opvang.tijdlijn(zaak)).containsOnlyOnce("vermissing gemeld");
    }

    @Test
    void wieTegelijkDeTerugkeerMeldenDoenDatEenKeer() throws Exception {
        vermissing.totOpgeschort(zaak);
        LocalDate vandaag = verhaal.vandaag();

        assertThat(tegelijk(() -> terugkeren.meld(zaak, new MeldTerugkeer(vandaag, null))))
                .isEqualTo(1);
        assertThat(vermissing.status(zaak)).isEqualTo(Zaakstatus.BEGELEIDING);
        assertThat(opvang.tijdlijn(zaak)).containsOnlyOnce("zaak hervat");
    }

    private int tegelijk(Runnable wat) throws Exception {
        CyclicBarrier samen = new CyclicBarrier(2);
        Callable<Integer> poging = () -> {
            verhaal.als(COORDINATOR);
            try {
                samen.await();
                wat.run();
                return 1;
            } catch (Weigering weigering) {
                return 0;
            } finally {
                verhaal.niemand();
            }
        };
        ExecutorService draden = Executors.newFixedThreadPool(2);
        int gelukt = 0;
        try {
            for (Future<Integer> klaar : draden.invokeAll(List.of(poging, poging))) {
                gelukt += klaar.get();
            }
        } finally {
            draden.shutdown();
        }
        return gelukt;
    }

    private static MeldVermissing melding() {
        return new MeldVermissing(LocalDate.of(2026, 2, 2), "8.30", Vermissingbron.WIJZELF, null, null);
    }

    @Test
    void wieDeZaakNietDraagtMeldtGeenVermissing() {
        List.of(TEAMLEIDER, "sleutelfunctionaris_haarlem").forEach(ander -> {
            verhaal.als(ander);
            assertThatThrownBy(() -> poort.open("veiligheid", "vermissing-melden", zaak))
                    .isInstanceOf(NietGevonden.class);
        });
        verhaal.als("sleutelfunctionaris_haarlem");
        assertThatThrownBy(() -> vermissen.meld(zaak, melding())).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> terugkeren.meld(zaak, new MeldTerugkeer(verhaal.vandaag(), null)))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void vanEenGeslotenZaakIsNiemandMeerVermist() {
        opvang.sluit(zaak);

        verhaal.als(COORDINATOR);
        assertThatThrownBy(() -> vermissen.meld(zaak, melding())).isInstanceOf(Weigering.class);
        assertThat(handelingen.meldt(zaak, Ketenpartner.COA, Berichtsoort.NIET_TERUGGEKEERD, verhaal.vandaag()))
                .isEqualTo(Ontvangst.ZAAK_GESLOTEN);
        assertThat(handelingen.blad(zaak, "Vermissing")).isEmpty();
    }

    @Test
    void zonderZorgcoordinatorKanHetNogNiet() {
        ZaakNummer nieuw = eenZaak.zaak();
        verhaal.als(TEAMLEIDER);

        assertThatThrownBy(() -> vermissen.meld(nieuw, melding())).isInstanceOf(Weigering.class);
    }

    @Test
    void eenVerzetteTermijnVerschuiftHetBevestigen() {
        vermissing.meld(zaak);
        vermissing.zoek(zaak);
        verhaal.dagen(1, zaak.waarde());
        vermissing.zoek(zaak);
        verzet("T31_VOLWASSEN", LocalDate.of(2026, 2, 12));
        verhaal.dagen(8, zaak.waarde());
        assertThat(vermissing.taken(zaak)).doesNotContain(BEVESTIGEN);
        verhaal.dagen(1, zaak.waarde());

        assertThat(vermissing.taken(zaak)).contains(BEVESTIGEN);
        assertThat(verhaal.pad(zaak.waarde())).contains("vermissing-herzien");
    }

    @Test
    void eenGepauzeerdeTermijnWachtTotIemandHemHervat() {
        vermissing.meld(zaak);
        vermissing.zoek(zaak);
        verhaal.dagen(1, zaak.waarde());
        vermissing.zoek(zaak);
        verhaal.als(COORDINATOR);
        zaaktermijnen.pauzeer(zaak, vermissing.termijn(zaak, "T31_VOLWASSEN").id(), new PauzeerTermijn(REDEN));
        verhaal.dagen(20, zaak.waarde());
        assertThat(vermissing.taken(zaak)).doesNotContain(BEVESTIGEN);
        verhaal.als(COORDINATOR);
        zaaktermijnen.hervat(zaak, vermissing.termijn(zaak, "T31_VOLWASSEN").id(), new HervatTermijn(null));
        verhaal.dagen(7, zaak.waarde());

        assertThat(vermissing.taken(zaak)).contains(BEVESTIGEN);
    }

    @Test
    void eenLangereOpschortingSluitLater() {
        vermissing.totOpgeschort(zaak);
        verzet("T118", LocalDate.of(2026, 3, 20));
        verhaal.dagen(39, zaak.waarde());
        assertThat(vermissing.status(zaak)).isEqualTo(Zaakstatus.OPGESCHORT);
        verhaal.dagen(1, zaak.waarde());

        assertThat(vermissing.status(zaak)).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(verhaal.pad(zaak.waarde())).contains("opschorting-verzet");
    }

    @Test
    void watLaatGemeldWordtLooptNietOpnieuwVanafNu() {
        verhaal.dagen(10, zaak.waarde());
        vermissing.meldSinds(zaak, LocalDate.of(2026, 2, 3));
        vermissing.zoek(zaak);
        vermissing.zoek(zaak);

        assertThat(vermissing.taken(zaak)).contains(BEVESTIGEN);
    }

    private void verzet(String regel, LocalDate naar) {
        verhaal.als(COORDINATOR);
        zaaktermijnen.verzet(zaak, vermissing.termijn(zaak, regel).id(), new VerzetTermijn(naar, REDEN));
        verhaal.niemand();
    }
}
