// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;
import nl.baken.toestemming.Pakket;
import nl.baken.zaak.Zaken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asking consent, sharing and withdrawing, as the coordinator does it on the page of a case. */
@Component
public class EenToestemming {

    private static final String BIJWERKEN = "zorgcoordinatie/toestemming-bijwerken";

    private final Verhaal verhaal;
    private final Zaakhandelingen handelingen;
    private final Deelpakketten pakketten;
    private final Zaken zaken;
    private final Kluis kluis;
    private final JdbcClient database;
    private final TransactionTemplate transactie;

    EenToestemming(
            Verhaal verhaal,
            Zaakhandelingen handelingen,
            Deelpakketten pakketten,
            Zaken zaken,
            Kluis kluis,
            JdbcClient database,
            TransactionTemplate transactie) {
        this.verhaal = verhaal;
        this.handelingen = handelingen;
        this.pakketten = pakketten;
        this.zaken = zaken;
        this.kluis = kluis;
        this.database = database;
        this.transactie = transactie;
    }

    /** The birth date turns out to be this one; null for not known. */
    void geboren(ZaakNummer zaak, LocalDate dag) {
        String persoon = zaken.lees(zaak).persoon();
        byte[] waarde =
                dag == null ? null : kluis.sluit(Geheim.van(dag.toString()), "persoon.persoon.geboortedatum", persoon);
        transactie.executeWithoutResult(t -> database.sql("update persoon.persoon set geboortedatum = ? where id = ?")
                .params(Arrays.asList(waarde, persoon))
                .update());
    }

    /** Agreed to from now on, by the client alone. */
    void geeft(ZaakNummer zaak, Doel... doelen) {
        handelingen.doet(zaak, BIJWERKEN, gesprek("client", "", "", doelen));
    }

    void geeft(ZaakNummer zaak, String gezag, String namens, Doel... doelen) {
        handelingen.doet(zaak, BIJWERKEN, gesprek(gezag, namens, "eens", doelen));
    }

    Afloop probeert(ZaakNummer zaak, Map<String, Object> gesprek) {
        return handelingen.probeert(zaak, BIJWERKEN, gesprek);
    }

    Map<String, Object> gesprek(String gezag, String namens, String mening, Doel... doelen) {
        Map<String, Object> getypt = new HashMap<>();
        getypt.put("gesprokenOp", verhaal.vandaag());
        getypt.put("taal", "Fictiefs");
        getypt.put("wijze", "schriftelijk");
        getypt.put("gezag", gezag);
        getypt.put("vertegenwoordiger", namens);
        getypt.put("mening", mening);
        getypt.put("toestemmingen", Arrays.stream(doelen).map(Codewoord::code).toList());
        return getypt;
    }

    static Map<String, Object> delen(Ontvanger ontvanger, Doel doel, Compartiment... groepen) {
        return new HashMap<>(Map.of(
                "ontvanger", ontvanger.code(),
                "doel", doel.code(),
                "groepen", Arrays.stream(groepen).map(Codewoord::code).toList()));
    }

    /** @return the id of the package that is ready now */
    long staatKlaar(ZaakNummer zaak, Ontvanger ontvanger, Doel doel, Compartiment... groepen) {
        return staatKlaar("zorgcoordinator", zaak, delen(ontvanger, doel, groepen));
    }

    private long staatKlaar(String wie, ZaakNummer zaak, Map<String, Object> wat) {
        handelingen.doetAls(wie, zaak, "zorgcoordinatie/gegevens-delen", wat);
        List<Pakket> open = open(zaak);
        return open.get(open.size() - 1).id();
    }

    /** What is ready to be given. */
    List<Pakket> open(ZaakNummer zaak) {
        return pakketten.open(zaak);
    }

    void verzendt(long pakket) {
        verhaal.als("zorgcoordinator");
        pakketten.verzend(pakket);
        verhaal.niemand();
    }

    void trektIn(ZaakNummer zaak, Doel... doelen) {
        handelingen.doet(
                zaak,
                "zorgcoordinatie/toestemming-intrekken",
                Map.of("doelen", Arrays.stream(doelen).map(Codewoord::code).toList()));
    }

    /** Rights were discussed, and this package waits for AVIM. */
    public long voorDePolitie(ZaakNummer zaak) {
        return voorDePolitie("zorgcoordinator", zaak);
    }

    /** @param wie carries the case */
    long voorDePolitie(String wie, ZaakNummer zaak) {
        handelingen.doetAls(wie, zaak, BIJWERKEN, gesprek("client", "", "", Doel.AVIM));
        return staatKlaar(wie, zaak, delen(Ontvanger.AVIM, Doel.AVIM, Compartiment.VEILIGHEID));
    }
}
