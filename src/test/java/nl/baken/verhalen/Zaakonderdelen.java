// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijnen;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In a case something for every part of an address under it, by the part as it stands there ({@code {wacht}}). */
@Component
public class Zaakonderdelen {

    /** Known from the first contact on. */
    public static final String VELD = "veilig-contact";

    public static final String PAPIER = "brief.pdf";

    private final Verhaal verhaal;
    private final Zaakhandelingen handelingen;
    private final EenAfwezigheid afwezigheid;
    private final EenToestemming toestemming;
    private final EenVerzoek verzoek;
    private final Termijnen termijnen;
    private final JdbcClient database;

    Zaakonderdelen(
            Verhaal verhaal,
            Zaakhandelingen handelingen,
            EenAfwezigheid afwezigheid,
            EenToestemming toestemming,
            EenVerzoek verzoek,
            Termijnen termijnen,
            JdbcClient database) {
        this.verhaal = verhaal;
        this.handelingen = handelingen;
        this.afwezigheid = afwezigheid;
        this.toestemming = toestemming;
        this.verzoek = verzoek;
        this.termijnen = termijnen;
        this.database = database;
    }

    /**
     * A case with everything, whose intake waits for a colleague who was away for a moment.
     *
     * @param waarnemer who stands in for the colleague as a rule; somebody else when null
     * @param delen gets the parts
     */
    public ZaakNummer vanCollega(@Nullable String waarnemer, Map<String, String> delen) {
        String collega = afwezigheid.collega();
        ZaakNummer zaak = afwezigheid.zaak(collega, waarnemer == null ? afwezigheid.collega() : waarnemer);
        delen.putAll(van(zaak, collega));
        delen.put("{pakket}", String.valueOf(toestemming.voorDePolitie(collega, zaak)));
        afwezigheid.terug(afwezigheid.afwezig(collega, verhaal.vandaag(), null).id());
        delen.put("{waarneming}", laatste("zorgcoordinatie.waarneming", zaak));
        return zaak;
    }

    /**
     * What a case can have as soon as the client was spoken to. The request is answered, so that the privacy officer has
     * nothing to do with the case any more.
     *
     * @param wie carries the case
     */
    private Map<String, String> van(ZaakNummer zaak, String wie) {
        return new HashMap<>(Map.of(
                "{wacht}",
                wacht(zaak, wie),
                "{termijn}",
                termijn(zaak),
                "{veld}",
                VELD,
                "{verzoek}",
                verzoek.beantwoord(wie, zaak),
                "{papier}",
                PAPIER));
    }

    /** As {@link #van}, of the coordinator's, and besides a package that is ready; CoMensha may have it. */
    public Map<String, String> metPakket(ZaakNummer zaak) {
        Map<String, String> delen = van(zaak, "zorgcoordinator");
        long pakket = toestemming.staatKlaar(zaak, Ontvanger.COMENSHA, Doel.COMENSHA, Compartiment.IDENTITEIT);
        delen.put("{pakket}", String.valueOf(pakket));
        return delen;
    }

    /** @return the id of what the case waits for */
    public String wacht(ZaakNummer zaak, String wie) {
        handelingen.doetAls(
                wie,
                zaak,
                "zorgcoordinatie/wachten-noteren",
                Map.of("wie", "gemeente", "waarop", "FICTIEF: een brief", "sinds", verhaal.vandaag()));
        return laatste("zorgcoordinatie.wacht_op", zaak);
    }

    private String termijn(ZaakNummer zaak) {
        return String.valueOf(termijnen.lopend(List.of(zaak.waarde())).get(0).id());
    }

    private String laatste(String tabel, ZaakNummer zaak) {
        return database.sql("select max(id) from " + tabel + " where nummer = ?")
                .param(zaak.waarde())
                .query(Long.class)
                .single()
                .toString();
    }
}
