// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Beslissingen;
import nl.baken.toestemming.Deelbesluit.Groepbesluit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * D10: may this be shared? Every outgoing fact asks here; the default is no. Callers check involvement in the case.
 */
@Service
public class Delen {

    private static final String BESLISSING = "delen-toegestaan";

    private final Toestemmingen toestemmingen;
    private final Beslissingen beslissingen;
    private final Clock klok;

    Delen(Toestemmingen toestemmingen, Beslissingen beslissingen, Clock klok) {
        this.toestemmingen = toestemmingen;
        this.beslissingen = beslissingen;
        this.klok = klok;
    }

    /** Decides per group with the rules and the consents of this moment, and keeps with which rules. */
    @Transactional
    public Deelbesluit toets(ZaakNummer nummer, Deling deling) {
        List<Compartiment> gevraagd = List.copyOf(EnumSet.copyOf(deling.groepen()));
        Toestemmingen.Stand stand = toestemmingen.stand(nummer);
        List<Map<String, Object>> invoer = gevraagd.stream()
                .map(groep -> invoer(stand.gegeven(), stand.beperkt(), deling, groep))
                .toList();
        List<List<Map<String, Object>>> uitkomsten =
                beslissingen.evalueerAlle(BESLISSING, nummer.waarde(), LocalDate.now(klok), invoer);
        List<Groepbesluit> besluiten = new ArrayList<>();
        for (int i = 0; i < gevraagd.size(); i++) {
            besluiten.add(besluit(gevraagd.get(i), uitkomsten.get(i)));
        }
        return new Deelbesluit(besluiten);
    }

    private static Map<String, Object> invoer(
            List<Toestemming> gegeven, boolean beperkt, Deling deling, Compartiment groep) {
        Map<String, Object> invoer = new HashMap<>();
        invoer.put("ontvanger", deling.ontvanger().code());
        invoer.put("doel", deling.doel().code());
        invoer.put("gegevensgroep", groep.code());
        invoer.put("toestemming", gegeven.stream().anyMatch(een -> een.dekt(deling.doel(), deling.ontvanger(), groep)));
        invoer.put("beperkt", beperkt);
        invoer.put("wettelijkePlicht", deling.omstandigheid().wettelijkePlicht());
        invoer.put("acuutGevaar", deling.omstandigheid().acuutGevaar());
        return invoer;
    }

    /** No row is a no: what the table does not know is not shared. */
    private static Groepbesluit besluit(Compartiment groep, List<Map<String, Object>> rijen) {
        if (rijen.isEmpty()) {
            return new Groepbesluit(groep, null, "Er is geen regel die dit toestaat.");
        }
        Map<String, Object> rij = rijen.get(0);
        return new Groepbesluit(groep, grond(String.valueOf(rij.get("grond"))), String.valueOf(rij.get("uitleg")));
    }

    private static @Nullable Deelgrond grond(String code) {
        return code.equals("geen") ? null : Deelgrond.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
