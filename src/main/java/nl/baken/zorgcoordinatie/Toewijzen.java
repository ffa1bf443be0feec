// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Afwezigheden;
import nl.baken.toegang.Blokkades;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.Toewijzer;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The team leader assigns; from then on tasks of the case go to the coordinator by themselves. */
@Service
public class Toewijzen implements Toewijzer {

    private static final String TAAK = "zorgcoordinator-toewijzen";
    private static final Geheim BIJ_TOEWIJZEN = Geheim.van("Vastgelegd bij het toewijzen.");

    private final Toegang toegang;
    private final Accounts accounts;
    private final Afwezigheden afwezigheden;
    private final Zaken zaken;
    private final Toewijzingsopslag opslag;
    private final Blokkades blokkades;
    private final Conflictdoorwerking doorwerking;

    Toewijzen(
            Toegang toegang,
            Accounts accounts,
            Afwezigheden afwezigheden,
            Zaken zaken,
            Toewijzingsopslag opslag,
            Blokkades blokkades,
            Conflictdoorwerking doorwerking) {
        this.toegang = toegang;
        this.accounts = accounts;
        this.afwezigheden = afwezigheden;
        this.zaken = zaken;
        this.opslag = opslag;
        this.blokkades = blokkades;
        this.doorwerking = doorwerking;
    }

    @Override
    public String naam() {
        return "zorgcoordinator";
    }

    @Override
    public Optional<String> account(String nummer) {
        return Optional.ofNullable(zaken.lees(new ZaakNummer(nummer)).uitvoerder());
    }

    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Set<String> afwezig = afwezigheden.afwezigNu();
        List<Voorstel> mogelijk = opslag.voorstellen(nummer).stream()
                .filter(voorstel -> !voorstel.isUitgesloten() && !afwezig.contains(voorstel.account()))
                .toList();
        String beste = Voorstel.beste(mogelijk).map(Voorstel::account).orElse("");
        return Voorinvulling.leeg()
                .keuzes("coordinatoren", mogelijk.stream().map(this::keuze).toList())
                .waarde("coordinator", beste.isEmpty() ? null : beste)
                .feit("voorstel", beste)
                .feit(
                        "overbelast",
                        mogelijk.stream()
                                .filter(Voorstel::overbelast)
                                .map(Voorstel::account)
                                .toList());
    }

    private Keuze keuze(Voorstel voorstel) {
        return new Keuze(voorstel.account(), naam(voorstel.account()) + " (" + voorstel.inWoorden() + ")");
    }

    private String naam(String account) {
        return accounts.zoek(account).map(Accounts.Account::naam).orElse(account);
    }

    @Taak(TAAK)
    @Transactional
    public void wijsToe(ZaakNummer nummer, WijsZorgcoordinatorToe opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        String persoon = zaken.lees(nummer).persoon();
        String door = toegang.medewerker().id();
        if (opdracht.belangenconflict() != null) {
            opdracht.belangenconflict().forEach(account -> {
                opslag.meldBelangenconflict(persoon, account, door);
                blokkades.leg(nummer.waarde(), account, BIJ_TOEWIJZEN);
            });
            doorwerking.herzie(List.of(persoon));
        }
        eisVrij(opslag.belangenconflicten(persoon), opdracht);
        eisAanwezig("coordinator", opdracht.coordinator());
        eisAanwezig("waarnemer", opdracht.waarnemer());
        List<Voorstel> voorstellen = opslag.voorstellen(nummer);
        Optional<String> beste = Voorstel.beste(voorstellen).map(Voorstel::account);
        eisReden(voorstellen, beste, opdracht);
        opslag.bewaar(nummer, opdracht, beste.orElse(null), door);
        zaken.wijsToe(nummer, opdracht.coordinator(), opdracht.waarnemer());
        toegang.betrek(nummer.waarde(), opdracht.coordinator(), Zaakteam.ZORGCOORDINATOR, Zaakteam.DRAAGT);
        if (opdracht.waarnemer() != null) {
            toegang.betrek(nummer.waarde(), opdracht.waarnemer(), Zaakteam.WAARNEMER, Zaakteam.DRAAGT);
        }
    }

    private static void eisVrij(Set<String> conflicten, WijsZorgcoordinatorToe opdracht) {
        if (conflicten.contains(opdracht.coordinator())) {
            throw new Weigering("coordinator", "Deze collega heeft een belangenconflict. Kies iemand anders.");
        }
        if (opdracht.waarnemer() != null && conflicten.contains(opdracht.waarnemer())) {
            throw new Weigering("waarnemer", "Deze collega heeft een belangenconflict. Kies iemand anders.");
        }
        if (opdracht.coordinator().equals(opdracht.waarnemer())) {
            throw new Weigering("waarnemer", "Kies als waarnemer een andere collega dan de zorgcoördinator.");
        }
    }

    private void eisAanwezig(String veld, @Nullable String account) {
        if (account != null && afwezigheden.isAfwezig(account)) {
            throw new Weigering(veld, "Deze collega is er nu niet. Kies iemand anders.");
        }
    }

    private static void eisReden(List<Voorstel> voorstellen, Optional<String> beste, WijsZorgcoordinatorToe opdracht) {
        boolean wijktAf = !opdracht.coordinator().equals(beste.orElse(null));
        boolean overbelast =
                voorstellen.stream().anyMatch(v -> v.account().equals(opdracht.coordinator()) && v.overbelast());
        if ((wijktAf || overbelast)
                && (opdracht.reden() == null || opdracht.reden().isLeeg())) {
            throw new Weigering(
                    "reden",
                    overbelast
                            ? "Deze collega zit aan de norm. Schrijf waarom de zaak toch hierheen gaat."
                            : "Je wijkt af van het voorstel. Schrijf waarom.");
        }
    }
}
