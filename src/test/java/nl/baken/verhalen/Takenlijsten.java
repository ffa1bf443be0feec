// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.toegang.Bezoeker.MOTOR;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
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

    /** The intake of a new case, with a coordinator and a stand-in. */
    EenTaak.Open toegewezen() {
        ZaakNummer zaak = eenZaak.zaak();
        verhaal.doet(LEIDER, zaak.waarde(), "zorgcoordinator-toewijzen", eenZaak.toewijzing(COORDINATOR, WAARNEMER));
        return eenTaak.open(zaak.waarde(), "intake-vastleggen");
    }

    /** The care plan of a new case with this safety code. */
    EenTaak.Open naIntake(String code) {
        EenTaak.Open intake = toegewezen();
        Map<String, Object> getypt = new HashMap<>(EenZaak.INTAKE);
        getypt.put("veiligheidscode", code);
        verhaal.doet(COORDINATOR, intake.nummer(), "intake-vastleggen", getypt);
        return eenTaak.open(intake.nummer(), "zorgplan-vastleggen");
    }
}
