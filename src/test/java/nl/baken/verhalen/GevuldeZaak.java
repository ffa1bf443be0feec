// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.util.Map;
import java.util.function.Consumer;
import nl.baken.gedeeld.ZaakNummer;
import org.springframework.stereotype.Component;

/** Cases to which much happened, so that every part of the page has something to show. */
@Component
public class GevuldeZaak {

    private static final String COORDINATOR = "zorgcoordinator";

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final EenToestemming toestemming;
    private final EenOverdracht overdracht;
    private final EenVermissing vermissing;
    private final EenIncident incident;
    private final EenOverlijden overlijden;

    GevuldeZaak(
            Verhaal verhaal,
            EenZaak eenZaak,
            EenToestemming toestemming,
            EenOverdracht overdracht,
            EenVermissing vermissing,
            EenIncident incident,
            EenOverlijden overlijden) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.toestemming = toestemming;
        this.overdracht = overdracht;
        this.vermissing = vermissing;
        this.incident = incident;
        this.overlijden = overlijden;
    }

    /** Data are ready for AVIM, another region is asked, the client is missing and the address leaked. */
    public ZaakNummer zaak() {
        ZaakNummer zaak = begeleid();
        // So much at once asks more than six tasks, were the plan still to be made.
        verhaal.doet(COORDINATOR, zaak.waarde(), "zorgplan-vastleggen", EenZaak.ZORGPLAN);
        toestemming.voorDePolitie(zaak);
        overdracht.begint(zaak);
        vermissing.meld(zaak);
        incident.meld(zaak, incident.lek());
        return zaak;
    }

    /** The death is reported, and nobody was told yet. */
    public ZaakNummer overleden() {
        ZaakNummer zaak = begeleid();
        overlijden.meldt(COORDINATOR, zaak, Map.of());
        return zaak;
    }

    /** Ended as planned, without aftercare, and the file is closed. */
    public ZaakNummer gesloten() {
        return gesloten(zaak -> {});
    }

    /** @param eerst what happens before, in a case that may be shared with CoMensha */
    public ZaakNummer gesloten(Consumer<ZaakNummer> eerst) {
        return sluit(eenZaak.toegewezen(COORDINATOR), eerst);
    }

    /** As {@link #gesloten()}, of a case that was just assigned. */
    ZaakNummer sluit(ZaakNummer zaak) {
        return sluit(zaak, open -> {});
    }

    private ZaakNummer sluit(ZaakNummer zaak, Consumer<ZaakNummer> eerst) {
        String nummer = zaak.waarde();
        eenZaak.tot(zaak, "intake-vastleggen");
        verhaal.doet(COORDINATOR, nummer, "intake-vastleggen", EenZaak.INTAKE);
        verhaal.doet(COORDINATOR, nummer, "rechten-bespreken", eenZaak.rechten("comensha"));
        verhaal.doet(COORDINATOR, nummer, "comensha-registratie-controleren", eenZaak.comensha("nu_aangemeld"));
        verhaal.doet(COORDINATOR, nummer, "veiligheid-screenen", EenZaak.screening("geen"));
        eerst.accept(zaak);
        eenZaak.tot(zaak, "tweede-handtekening-zetten");
        verhaal.doet("teamleider_zc", nummer, "tweede-handtekening-zetten", Map.of("akkoord", "ja"));
        verhaal.doet(
                COORDINATOR,
                nummer,
                "registratie-bijwerken",
                Map.of("bijgewerktOp", verhaal.vandaag(), "via", "portaal"));
        return zaak;
    }

    private ZaakNummer begeleid() {
        ZaakNummer zaak = eenZaak.toegewezen(COORDINATOR);
        eenZaak.begeleidMet(zaak, "geen");
        return zaak;
    }
}
