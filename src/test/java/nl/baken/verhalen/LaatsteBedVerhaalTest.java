// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.opvang.Opvangtype;
import nl.baken.opvang.ZoekPlek;
import nl.baken.opvang.Zoeken;
import nl.baken.opvang.Zoekuitkomst;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P04.2 on the real database: at the same moment two people never get one bed. */
@BakenTest
class LaatsteBedVerhaalTest {

    private static final int MENSEN = 6;
    private static final int BEDDEN = 2;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private Zoeken zoeken;

    @Test
    void vanZesMensenKrijgenErTweeEenBed() throws Exception {
        long plek = opvang.plek("laatste bed " + UUID.randomUUID(), Opvangtype.VO, BEDDEN);
        CyclicBarrier tegelijk = new CyclicBarrier(MENSEN);
        List<Callable<Boolean>> pogingen = new ArrayList<>();
        for (int i = 0; i < MENSEN; i++) {
            ZaakNummer zaak = eenZaak.toegewezen("zorgcoordinator");
            opvang.begint(zaak);
            opvang.behoefte(zaak, Map.of("leeftijdsklasse", "vanaf_23"));
            pogingen.add(() -> probeer(zaak, plek, tegelijk));
        }

        ExecutorService draden = Executors.newFixedThreadPool(MENSEN);
        int gelukt = 0;
        try {
            for (Future<Boolean> poging : draden.invokeAll(pogingen)) {
                gelukt += poging.get() ? 1 : 0;
            }
        } finally {
            draden.shutdown();
        }

        assertThat(gelukt).isEqualTo(BEDDEN);
        assertThat(opvang.vrij(plek)).isZero();
    }

    private boolean probeer(ZaakNummer zaak, long plek, CyclicBarrier tegelijk) throws Exception {
        verhaal.als("zorgcoordinator");
        try {
            tegelijk.await();
            zoeken.zoek(zaak, new ZoekPlek(Zoekuitkomst.OP_HET_BORD, plek, null, null, null, null, null));
            return true;
        } catch (Weigering weigering) {
            assertThat(weigering.veld()).isEqualTo("plek");
            return false;
        } finally {
            verhaal.niemand();
        }
    }
}
