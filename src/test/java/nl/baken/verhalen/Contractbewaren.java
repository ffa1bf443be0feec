// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Databasedump;
import nl.baken.logboek.vernietiging.Blijfreden;
import nl.baken.rapportage.telling.Telbeurt;
import org.springframework.stereotype.Component;

/** A contract that was kept long enough. */
@Component
class Contractbewaren {

    private final Verhaal verhaal;
    private final EenVernietiging vernietiging;
    private final Telbeurt beurt;
    private final Databasedump dump;

    Contractbewaren(Verhaal verhaal, EenVernietiging vernietiging, Telbeurt beurt, Databasedump dump) {
        this.verhaal = verhaal;
        this.vernietiging = vernietiging;
        this.beurt = beurt;
        this.dump = dump;
    }

    /** B07: the contract and all that hangs on it go; its figures and what came after it stay. */
    void zevenJaarLater(String contract, String opvolger) {
        beurt.tel(contract, opvolger);
        verhaal.nu("2025-12-31T09:00");
        assertThat(rijp()).doesNotContain(contract);
        verhaal.nu("2026-01-02T09:00");
        assertThat(rijp()).contains(contract).doesNotContain(opvolger);
        Map<String, Blijfreden> keuze = new HashMap<>();
        keuze.put(contract, null);
        String lijst = vernietiging.lijst(EenVernietiging.EERSTE, keuze);
        vernietiging.akkoord(EenVernietiging.TWEEDE, lijst);
        vernietiging.voerUit();

        assertThat(vernietiging.bewijst(lijst, contract)).isTrue();
        assertThat(dump.vindplaatsen(List.of(contract)).get(contract)).containsExactly("logboek.regel");
    }

    private List<String> rijp() {
        return vernietiging.overzicht(EenVernietiging.EERSTE).rijp().stream()
                .map(dossier -> dossier.nummer())
                .toList();
    }
}
