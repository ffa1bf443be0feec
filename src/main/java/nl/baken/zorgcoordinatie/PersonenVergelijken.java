// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.zorgcoordinatie.Sturingswoorden.SAMENVOEGEN_VOORGESTELD;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.persoon.Koppelingen;
import nl.baken.persoon.Koppelsoort;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.Toewijzer;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakteam;
import nl.baken.zorgcoordinatie.Vergelijkopslag.Vergelijking;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * X6: one person looks at two who are alike. That is the coordinator when all cases of both are his or hers, else the
 * team leader: a coordinator must not learn from it that somebody has a case elsewhere.
 */
@Service
public class PersonenVergelijken implements Toewijzer {

    static final String TAAK = "personen-vergelijken";

    private final Toegang toegang;
    private final Zaakteam team;
    private final Accounts accounts;
    private final Koppelingen koppelingen;
    private final Vergelijkopslag opslag;
    private final Vergelijkbeeld beeld;
    private final Termijnen termijnen;
    private final ApplicationEventPublisher gebeurtenissen;

    PersonenVergelijken(
            Toegang toegang,
            Zaakteam team,
            Accounts accounts,
            Koppelingen koppelingen,
            Vergelijkopslag opslag,
            Vergelijkbeeld beeld,
            Termijnen termijnen,
            ApplicationEventPublisher gebeurtenissen) {
        this.toegang = toegang;
        this.team = team;
        this.accounts = accounts;
        this.koppelingen = koppelingen;
        this.opslag = opslag;
        this.beeld = beeld;
        this.termijnen = termijnen;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Override
    public String naam() {
        return "vergelijker";
    }

    @Override
    public Optional<String> account(String nummer) {
        return Optional.empty();
    }

    @Override
    public Optional<String> account(String nummer, LongSupplier voorval) {
        List<Zaak> alle = beeld.zakenVan(voorval.getAsLong()).toList();
        return accounts.zoek(Objects.requireNonNullElse(alle.get(0).coordinator(), ""))
                .map(Accounts.Account::medewerker)
                .filter(wie -> draagt(alle, wie))
                .map(Medewerker::id);
    }

    /** Whether all these cases are open to this person already. */
    boolean draagt(List<Zaak> alle, Medewerker wie) {
        return alle.stream().allMatch(zaak -> team.voertUit(zaak.nummer(), wie));
    }

    @Voorbereiding(TAAK)
    @Transactional(noRollbackFor = NietGevonden.class)
    public Voorinvulling bekend(ZaakNummer nummer, Taakgegevens taak) {
        return beeld.van(nummer, taak.voorval());
    }

    @Taak(TAAK)
    @Transactional
    public Sturing vergelijk(ZaakNummer nummer, VergelijkPersonen opdracht, Taakgegevens taak) {
        toegang.eisBetrokken(nummer.waarde());
        Vergelijking vergelijking = opslag.lopend(taak.voorval()).orElseThrow(NietGevonden::new);
        boolean zelfde = opdracht.oordeel() == Koppelsoort.ZELFDE;
        if (zelfde) {
            eisVoorstel(nummer, opdracht);
        }
        koppelingen.beoordeel(
                taak.voorval(),
                opdracht.oordeel(),
                zelfde ? opdracht.motief() : null,
                toegang.medewerker().id());
        termijnen.gehaald(
                Gelijkenisalarm.VERGELIJKTERMIJN, nummer.waarde(), Objects.requireNonNull(vergelijking.begonnenOp()));
        if (!zelfde) {
            opslag.updateAfgerond(vergelijking.id());
        }
        // Not on the timeline: who reads it there may not know that there is somebody to compare with.
        gebeurtenissen.publishEvent(
                new Handeling(zelfde ? "samenvoegen voorgesteld" : "personen vergeleken", nummer.waarde(), "taak"));
        return Sturing.met(SAMENVOEGEN_VOORGESTELD, zelfde);
    }

    private void eisVoorstel(ZaakNummer nummer, VergelijkPersonen opdracht) {
        if (opdracht.motief() == null || opdracht.motief().isLeeg()) {
            throw new Weigering("motief", "Schrijf waaraan je ziet dat het dezelfde persoon is.");
        }
        boolean wacht = opslag.lopend(nummer).stream().anyMatch(ander -> ander.beurt() > 0);
        if (wacht) {
            throw new Weigering(
                    "oordeel", "In deze zaak wacht al een voorstel om samen te voegen. Wacht tot dat is beoordeeld.");
        }
    }
}
