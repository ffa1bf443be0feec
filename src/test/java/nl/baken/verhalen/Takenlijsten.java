// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.toegang.Bezoeker.MOTOR;

import java.net.http.HttpResponse;
import java.util.Set;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Bezoeker;
import nl.baken.toegang.EenTaak;
import nl.baken.toegang.Lijst;
import nl.baken.toegang.Lijsten;
import org.camunda.bpm.engine.FilterService;
import org.springframework.stereotype.Component;

/** The ready-made lists as people see them, and cases to find in them. */
@Component
class Takenlijsten {

    static final String COORDINATOR = "zorgcoordinator";
    static final String WAARNEMER = "zorgcoordinator2";
    static final String LEIDER = "teamleider_zc";
    static final String HAARLEM = "sleutelfunctionaris_haarlem";

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final EenTaak eenTaak;
    private final Lijsten lijsten;
    private final Accounts accounts;
    private final FilterService filters;

    Takenlijsten(
            Verhaal verhaal,
            EenZaak eenZaak,
            EenTaak eenTaak,
            Lijsten lijsten,
            Accounts accounts,
            FilterService filters) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.eenTaak = eenTaak;
        this.lijsten = lijsten;
        this.accounts = accounts;
        this.filters = filters;
    }

    Medewerker wie(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().medewerker();
    }

    Set<String> in(Lijst lijst, String gebruikersnaam) {
        return lijsten.ids(lijst, wie(gebruikersnaam));
    }

    /** As Tasklist asks for it. */
    HttpResponse<String> vraag(Bezoeker wie, Lijst lijst, String uitbreiding) {
        String id = filters.createTaskFilterQuery()
                .filterName(lijst.omschrijving())
                .singleResult()
                .getId();
        return wie.motor("POST", MOTOR + "/filter/" + id + "/list?firstResult=0&maxResults=2000", uitbreiding);
    }

    /** The first task of a coordinator in a new case with a stand-in. */
    EenTaak.Open toegewezen() {
        ZaakNummer zaak = eenZaak.zaak();
        verhaal.doet(LEIDER, zaak.waarde(), "zorgcoordinator-toewijzen", eenZaak.toewijzing(COORDINATOR, WAARNEMER));
        return eenTaak.open(zaak.waarde(), "eerste-contact-leggen");
    }

    /** What is still open of a new case after its screening with this threat. */
    EenTaak.Open naScreening(String dreiging) {
        String nummer = toegewezen().nummer();
        eenZaak.tot(new ZaakNummer(nummer), "intake-vastleggen");
        verhaal.doet(COORDINATOR, nummer, "intake-vastleggen", EenZaak.INTAKE);
        verhaal.doet(COORDINATOR, nummer, "veiligheid-screenen", EenZaak.screening(dreiging));
        return eenTaak.open(nummer, "rechten-bespreken");
    }
}
