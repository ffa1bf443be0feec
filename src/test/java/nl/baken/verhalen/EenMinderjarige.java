// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A client who will turn 18. */
@Component
class EenMinderjarige {

    static final String REGELEN = "overgang-18-jaar-regelen";
    static final String OPNIEUW = "toestemming-opnieuw-vragen";
    private static final String COORDINATOR = "zorgcoordinator";

    static final Map<String, Object> OVERGANG =
            Map.of("wmoMelding", "geregeld", "neemtOver", "wijkteam", "verblijf", "loopt", "zorg", "niet_nodig");

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final Zaken zaken;
    private final Tijdlijn tijdlijn;
    private final JdbcClient database;
    private final TransactionTemplate transactie;

    EenMinderjarige(
            Verhaal verhaal,
            EenZaak eenZaak,
            Zaken zaken,
            Tijdlijn tijdlijn,
            JdbcClient database,
            TransactionTemplate transactie) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.zaken = zaken;
        this.tijdlijn = tijdlijn;
        this.database = database;
        this.transactie = transactie;
    }

    /** Of whom nobody knows the birth date yet, at the intake. */
    ZaakNummer zonderGeboortedatum() {
        ZaakNummer zaak = eenZaak.zaak();
        transactie.executeWithoutResult(
                stand -> database.sql("update persoon.persoon set geboortedatum = null where id = ?")
                        .param(zaken.lees(zaak).persoon())
                        .update());
        eenZaak.tot(zaak, "intake-vastleggen");
        return zaak;
    }

    /** The intake is done, and all that comes with it. */
    ZaakNummer geboren(LocalDate dag) {
        ZaakNummer zaak = zonderGeboortedatum();
        begeleid(zaak, Map.of("leeftijdsklasse", "van_16_tot_18", "geboortedatum", dag));
        return zaak;
    }

    void begeleid(ZaakNummer zaak, Map<String, ?> kernset) {
        String nummer = zaak.waarde();
        verhaal.doet(COORDINATOR, nummer, "intake-vastleggen", intake(kernset));
        verhaal.doet(COORDINATOR, nummer, "veiligheid-screenen", EenZaak.screening("geen"));
        verhaal.doet(COORDINATOR, nummer, "rechten-bespreken", eenZaak.rechten(EenZaak.TOESTEMMINGEN));
        verhaal.doet(COORDINATOR, nummer, "comensha-registratie-controleren", eenZaak.comensha("nu_aangemeld"));
        verhaal.doet(COORDINATOR, nummer, "zorgplan-vastleggen", EenZaak.ZORGPLAN);
    }

    static Map<String, Object> intake(Map<String, ?> kernset) {
        Map<String, Object> getypt = new HashMap<>(Map.of("sector", "onbekend", "gemeente", "Haarlem"));
        getypt.putAll(kernset);
        return getypt;
    }

    /** It is this moment, and what was due went off. */
    void nu(ZaakNummer zaak, String moment) {
        verhaal.nu(moment);
        verhaal.dagen(0, zaak.waarde());
    }

    /** Of this passage only: contact and evaluation go their own way. */
    List<String> taken(ZaakNummer zaak) {
        return verhaal.taken(COORDINATOR, zaak.waarde()).stream()
                .filter(taak -> taak.equals(REGELEN) || taak.equals(OPNIEUW))
                .toList();
    }

    List<String> tijdlijn(ZaakNummer zaak) {
        return tijdlijn.van(zaak).stream().map(Tijdlijn.Regel::wat).toList();
    }

    void regelt(ZaakNummer zaak) {
        verhaal.doet(COORDINATOR, zaak.waarde(), REGELEN, OVERGANG);
    }

    void vraagtOpnieuw(ZaakNummer zaak) {
        verhaal.doet(COORDINATOR, zaak.waarde(), OPNIEUW, eenZaak.rechten("comensha"));
    }
}
