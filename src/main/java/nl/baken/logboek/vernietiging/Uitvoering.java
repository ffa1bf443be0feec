// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.vernietiging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Bewaarbron.Dossier;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Vernietigbaar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Does what two people agreed on: one file, one transaction, everything or nothing. What was not done yet is done the
 * next time, so a run that stops halfway goes on where it was.
 */
@Service
public class Uitvoering {

    private static final Logger LOG = LoggerFactory.getLogger(Uitvoering.class);
    private static final String GROND = "vernietigingslijst";

    private final Lijstopslag opslag;
    private final Bewijsopslag bewijzen;
    private final Bewaarbronnen bron;
    private final List<Vernietigbaar> modules;
    private final TransactionOperations transactie;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Uitvoering(
            Lijstopslag opslag,
            Bewijsopslag bewijzen,
            Bewaarbronnen bron,
            List<Vernietigbaar> modules,
            TransactionOperations transactie,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.bewijzen = bewijzen;
        this.bron = bron;
        this.modules = modules.stream()
                .sorted(Comparator.comparing(Vernietigbaar::beurt))
                .toList();
        this.transactie = transactie;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Every list that was agreed on and is not done. */
    public void gaDoor() {
        List<Lijst> lijsten = transactie.execute(status -> opslag.uitTeVoeren());
        lijsten.forEach(this::voerUit);
    }

    private void voerUit(Lijst lijst) {
        List<Lijst.Rij> rijen = transactie.execute(status -> opslag.rijen(lijst.nummer()));
        rijen.stream()
                .filter(rij -> rij.stand().equals("wacht") || rij.stand().equals("mislukt"))
                .forEach(rij -> probeer(lijst, rij.nummer()));
        transactie.executeWithoutResult(status -> {
            if (opslag.rondAf(lijst.nummer())) {
                gebeurtenissen.publishEvent(
                        new Handeling(Actie.VERWIJDEREN, "vernietigingslijst uitgevoerd", lijst.nummer(), GROND));
            }
        });
    }

    private void probeer(Lijst lijst, String nummer) {
        try {
            transactie.executeWithoutResult(status -> vernietig(lijst, nummer));
        } catch (RuntimeException e) {
            // Its text could tell something; the kind of error and the list say where to look.
            LOG.warn(
                    "Een dossier van {} is niet vernietigd: {}",
                    lijst.nummer(),
                    e.getClass().getName());
            transactie.executeWithoutResult(status -> opslag.zetStand(lijst.nummer(), nummer, "mislukt", null));
        }
    }

    private void vernietig(Lijst lijst, String nummer) {
        if (!opslag.pak(lijst.nummer(), nummer)) {
            return;
        }
        Optional<Dossier> dossier = bron.houdVast(nummer, LocalDate.now(klok));
        if (dossier.filter(Dossier::mag).isEmpty()) {
            String reden = dossier.map(niet -> String.join(". ", niet.beletsels()))
                    .orElse("De bewaartermijn is nog niet voorbij");
            opslag.zetStand(lijst.nummer(), nummer, "tegengehouden", reden);
            return;
        }
        List<String> alles = bron.gaatMee(nummer);
        bewijzen.tel(lijst.nummer(), leeg(alles));
        bewijzen.tel(lijst.nummer(), dossier.get());
        Nummerhash hash = new Nummerhash(lijst.zout(), lijst.rondes());
        alles.stream().filter(bron::isVanDossier).forEach(weg -> {
            bewijzen.voegToe(lijst.nummer(), hash.van(weg));
            gebeurtenissen.publishEvent(
                    new Handeling(Actie.VERWIJDEREN, "dossier vernietigd", weg, GROND + " " + lijst.nummer()));
        });
    }

    private Map<String, Integer> leeg(List<String> nummers) {
        Map<String, Integer> aantallen = new LinkedHashMap<>();
        for (Vernietigbaar module : modules) {
            for (String nummer : nummers) {
                module.vernietig(nummer).forEach((tabel, aantal) -> aantallen.merge(tabel, aantal, Integer::sum));
            }
        }
        return aantallen;
    }
}
