// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.util.Map;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Spoor;
import org.springframework.stereotype.Component;

/** Brings a case as far as a phase, each with something of its own that waits. */
@Component
class Zaakfasen {

    /** @param status of the case @param taak a task that is open then */
    enum Fase {
        NIEUW("nieuw", "zorgcoordinator-toewijzen"),
        INTAKE("intake", "intake-vastleggen"),
        HALVERWEGE_DE_INTAKE("begeleiding", "rechten-bespreken"),
        BEGELEIDING("begeleiding", "zorgplan-vastleggen"),
        MET_SPOREN("begeleiding", "opvangbehoefte-bepalen"),
        AFSLUITEN("begeleiding", "afsluittoets-doen"),
        HANDTEKENING("begeleiding", "tweede-handtekening-zetten"),
        REGISTRATIE("nazorg", "registratie-bijwerken"),
        NAZORG("nazorg", "");

        final String status;
        final String taak;

        Fase(String status, String taak) {
            this.status = status;
            this.taak = taak;
        }

        boolean isVanaf(Fase andere) {
            return compareTo(andere) >= 0;
        }
    }

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final Zaakhandelingen handelingen;

    Zaakfasen(Verhaal verhaal, EenZaak eenZaak, Zaakhandelingen handelingen) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.handelingen = handelingen;
    }

    ZaakNummer zaak(Fase fase) {
        ZaakNummer zaak = eenZaak.zaak();
        if (fase == Fase.HALVERWEGE_DE_INTAKE) {
            eenZaak.tot(zaak, "intake-vastleggen");
            verhaal.doet("zorgcoordinator", zaak.waarde(), "intake-vastleggen", EenZaak.INTAKE);
        } else if (fase.isVanaf(Fase.REGISTRATIE)) {
            sluit(zaak, fase == Fase.NAZORG);
        } else {
            begeleid(zaak, fase);
        }
        return zaak;
    }

    private void begeleid(ZaakNummer zaak, Fase fase) {
        if (fase.isVanaf(Fase.BEGELEIDING)) {
            eenZaak.begeleidMet(zaak, "geen");
        }
        if (fase == Fase.MET_SPOREN) {
            handelingen.start(zaak, Spoor.OPVANG);
        }
        eenZaak.tot(zaak, fase.taak);
    }

    private void sluit(ZaakNummer zaak, boolean bijgewerkt) {
        eenZaak.begeleidMet(zaak, "geen");
        eenZaak.tot(zaak, "tweede-handtekening-zetten");
        verhaal.doet("teamleider_zc", zaak.waarde(), "tweede-handtekening-zetten", Map.of("akkoord", "ja"));
        if (bijgewerkt) {
            werkRegistratieBij(zaak);
        }
    }

    void werkRegistratieBij(ZaakNummer zaak) {
        verhaal.doet(
                "zorgcoordinator",
                zaak.waarde(),
                "registratie-bijwerken",
                Map.of("bijgewerktOp", verhaal.vandaag(), "via", "portaal"));
    }
}
