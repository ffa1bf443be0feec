// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenOverdracht.COORDINATOR;
import static nl.baken.verhalen.EenOverdracht.TEAMLEIDER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.opvang.Opvangtype;
import nl.baken.opvang.Regio;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people do on the lines of A8 IJSVOGEL (domain.md 9); the address leaks on Friday 6 February 2026 at four. */
@Component
class IjsvogelZaak {

    /** Where every place of {@link EenOpvang#plek} is. */
    static final String OUD_ADRES = "Verzonnenlaan 1";

    static final String BEHOEFTE = "opvangbehoefte-bepalen";
    static final String ZOEKEN = "plek-zoeken";

    private static final Doel[] TOESTEMMINGEN = {Doel.COMENSHA, Doel.NAZORG, Doel.OPVANG};

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final EenOpvang opvang;
    private final EenIncident incident;
    private final EenOverdracht overdracht;
    private final EenToestemming toestemming;
    private final JdbcClient database;

    IjsvogelZaak(
            Verhaal verhaal,
            EenZaak eenZaak,
            EenOpvang opvang,
            EenIncident incident,
            EenOverdracht overdracht,
            EenToestemming toestemming,
            JdbcClient database) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.opvang = opvang;
        this.incident = incident;
        this.overdracht = overdracht;
        this.toestemming = toestemming;
        this.database = database;
    }

    /** A woman with a child of four in a COSM shelter, green; something for the shelter is ready to be shared. */
    ZaakNummer inDeCosm() {
        verhaal.nu("2026-02-02T09:00");
        ZaakNummer zaak = eenZaak.zaak();
        verhaal.doet(
                TEAMLEIDER,
                zaak.waarde(),
                "zorgcoordinator-toewijzen",
                eenZaak.toewijzing(COORDINATOR, "zorgcoordinator2"));
        opvang.begeleid(
                zaak,
                Map.of(
                        "geslacht", "vrouw",
                        "nationaliteitsgroep", "derde_land",
                        "verblijfsstatus", "bedenktijd",
                        "kinderen", "ja"));
        doet(zaak, "zorgplan-vastleggen", EenZaak.ZORGPLAN);
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of("omstandigheden", List.of("met_kinderen")));
        naar(zaak, plek(zaak, Opvangtype.COSM, Regio.IN_DE_REGIO));
        doet(zaak, "rvb-aanvragen", Map.of("op", verhaal.vandaag(), "route", "opvang"));
        toestemming.geeft(zaak, TOESTEMMINGEN);
        toestemming.staatKlaar(zaak, Ontvanger.OPVANG, Doel.OPVANG, Compartiment.VEILIG_CONTACT);
        return zaak;
    }

    private long plek(ZaakNummer zaak, Opvangtype soort, Regio regio) {
        return opvang.plek("IJsvogel " + zaak + " " + regio, soort, 2, regio);
    }

    private void naar(ZaakNummer zaak, long plek) {
        doet(zaak, ZOEKEN, Map.of("uitkomst", "op_het_bord", "plek", plek));
        opvang.aangekomen(zaak);
    }

    /** Four o'clock on Friday: somebody finds out that a mail with the address went to the wrong law firm. */
    void lekt(ZaakNummer zaak) {
        verhaal.nu("2026-02-06T16:00");
        Map<String, Object> lek = incident.lek();
        lek.put("veilig", "nee");
        incident.meld(zaak, lek);
    }

    /** Within the hour: the police is called, the supervisor of the Wmo hears it, and who sent her must not find her. */
    void beoordeeld(ZaakNummer zaak) {
        verhaal.nu("2026-02-06T16:10");
        doet(zaak, "directe-veiligheid-regelen", Map.of("acties", List.of("politie_gebeld", "opvang_ingelicht")));
        verhaal.nu("2026-02-06T16:30");
        doet(zaak, "calamiteit-melden", incident.gemeld(Map.of("kenmerk", "TZ-FICTIEF")));
        doet(zaak, "incident-beoordelen", EenIncident.beoordeling("adres_bekend", "ja", "al_gemeld"));
    }

    /** Six o'clock: the police brings them to a hotel with a guard. */
    void hotel(ZaakNummer zaak) {
        verhaal.nu("2026-02-06T18:00");
        opvang.behoefte(zaak, Map.of("omstandigheden", List.of("met_kinderen", "buiten_de_regio")));
        Map<String, Object> hotel = EenOpvang.poging("elders", "hotel_noodplek");
        hotel.put("adres", "Ergensweg 2");
        doet(zaak, ZOEKEN, hotel);
        Map<String, Object> aankomst = opvang.aankomst("aangekomen");
        aankomst.put("vervoer", "politie");
        doet(zaak, "aankomst-bevestigen", aankomst);
        watVandaagMoet(zaak);
    }

    /** Saturday: a place in another region, with her consent; the child comes along. */
    void elders(ZaakNummer zaak) {
        verhaal.nu("2026-02-07T10:00");
        verhaal.dagen(0, zaak.waarde());
        watVandaagMoet(zaak);
        naar(zaak, plek(zaak, Opvangtype.COSM, Regio.BUITEN_DE_REGIO));
        overdracht.begint(zaak);
        doet(zaak, "andere-regio-benaderen", EenOverdracht.contact("wil_pakket"));
        toestemming.geeft(zaak, Doel.COMENSHA, Doel.NAZORG, Doel.OPVANG, Doel.OVERDRACHT);
        doet(zaak, "overdracht-bespreken", EenOverdracht.gesprek(Map.of("kinderen", "gaan_mee")));
    }

    /** Monday at eleven. */
    void gemeldBijDeAp(ZaakNummer zaak) {
        totDeDag(zaak, LocalDate.of(2026, 2, 9));
        verhaal.nu("2026-02-09T11:00");
        verhaal.doet(
                "fg",
                zaak.waarde(),
                "datalek-melden",
                incident.gemeld(Map.of("besluit", "gemeld_hoog_risico", "kenmerk", "AP-FICTIEF")));
        doet(zaak, "client-informeren", Map.of("geinformeerdOp", verhaal.vandaag()));
    }

    /** Thursday. */
    void aanvaard(ZaakNummer zaak) {
        totDeDag(zaak, LocalDate.of(2026, 2, 12));
        overdracht.aanvaard(zaak);
    }

    /** Wednesday of the week after: nobody but whoever evaluates still works on it. */
    void geevalueerd(ZaakNummer zaak) {
        verhaal.dagen(6, zaak.waarde());
        doet(zaak, "incident-evalueren", Map.of("uitkomst", "voorbij", "lessen", "FICTIEF: eerst het adres nakijken"));
    }

    /** Every day what is asked of the coordinator gets done; the time of the day stays. */
    private void totDeDag(ZaakNummer zaak, LocalDate dag) {
        while (verhaal.vandaag().isBefore(dag)) {
            verhaal.dagen(1, zaak.waarde());
            watVandaagMoet(zaak);
        }
    }

    private void watVandaagMoet(ZaakNummer zaak) {
        for (String taak : verhaal.taken(COORDINATOR, zaak.waarde())) {
            if (taak.equals("contactmoment-vastleggen")) {
                doet(zaak, taak, MeeuwZaak.contact(verhaal.vandaag()));
            } else if (taak.equals("veiligheid-screenen")) {
                doet(zaak, taak, EenZaak.screening("adres_bekend"));
            }
        }
    }

    /** Where she stayed, the oldest first: a place whose address who looks for her knows, is marked. */
    List<String> adressen(ZaakNummer zaak) {
        return database.sql(
                        """
                        select stand || case when adres_bekend_op is null then '' else ' adres bekend' end
                        from opvang.plaatsing where nummer = ? order by id""")
                .param(zaak.waarde())
                .query(String.class)
                .list();
    }

    /** Days between one contact and the next, from the first of these days on. */
    List<Integer> dagenTussenContact(ZaakNummer zaak, LocalDate vanaf) {
        return database.sql(
                        """
                        select op - lag(op) over (order by op) as dagen from zorgcoordinatie.contactmoment
                        where nummer = ? and op >= ? order by op offset 1""")
                .params(zaak.waarde(), vanaf)
                .query(Integer.class)
                .list();
    }

    /** Data leaks, calamities and incidents, as the figures will count them. */
    Map<String, Integer> tellingen(ZaakNummer zaak) {
        Map<String, Integer> tellingen = new HashMap<>();
        tellingen.put("incident", incident.aantal(zaak, "true"));
        tellingen.put("datalek", incident.aantal(zaak, "datalek"));
        tellingen.put("calamiteit", incident.aantal(zaak, "calamiteit"));
        return tellingen;
    }

    void doet(ZaakNummer zaak, String taak, Map<String, ?> getypt) {
        verhaal.doet(COORDINATOR, zaak.waarde(), taak, getypt);
    }
}
