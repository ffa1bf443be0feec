// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Accounts.Account;
import nl.baken.toegang.Blokkades;
import nl.baken.toegang.Blokkades.Blokkade;
import nl.baken.toegang.Opheffingen;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Actiegroep;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody knows the client or a suspect, and must neither see nor do anything in the case any more. Who carries it or
 * leads the team says so, also of themselves; it ends only when a second person agrees.
 */
@Service
public class Belangenconflict implements Zaakdeel {

    static final String VASTLEGGEN = "belangenconflict-vastleggen";
    static final String OPHEFFEN = "belangenconflict-opheffen";

    private static final Set<Rol> ZONDER_ZAAK = Set.of(Rol.MELDER, Rol.TECHNISCH_BEHEERDER);

    private final Toegang toegang;
    private final Accounts accounts;
    private final Blokkades blokkades;
    private final Opheffingen opheffingen;
    private final Zaken zaken;
    private final Terugtrekking terugtrekking;

    Belangenconflict(
            Toegang toegang,
            Accounts accounts,
            Blokkades blokkades,
            Opheffingen opheffingen,
            Zaken zaken,
            Terugtrekking terugtrekking) {
        this.toegang = toegang;
        this.accounts = accounts;
        this.blokkades = blokkades;
        this.opheffingen = opheffingen;
        this.zaken = zaken;
        this.terugtrekking = terugtrekking;
    }

    @Voorbereiding(VASTLEGGEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Zaak zaak = zaken.lees(nummer);
        List<Voorstel> opvolgers = terugtrekking.mogelijk(zaak);
        return Voorinvulling.leeg()
                .keuzes("collegas", collegas(nummer))
                .keuzes(
                        "opvolgers",
                        opvolgers.stream()
                                .map(voorstel -> new Keuze(
                                        voorstel.account(),
                                        naam(voorstel.account()) + " (" + voorstel.inWoorden() + ")"))
                                .toList())
                .waarde(
                        "opvolger",
                        Voorstel.beste(opvolgers).map(Voorstel::account).orElse(null))
                .feit("drager", zaak.isOpen() && zaak.coordinator() != null ? zaak.coordinator() : "")
                .feit("kanOpvolgen", !opvolgers.isEmpty());
    }

    /** The own name first. Whoever works with cases; who only reports never sees one. */
    private List<Keuze> collegas(ZaakNummer nummer) {
        Medewerker zelf = toegang.medewerker();
        Set<String> al = blokkades.geldend(List.of(nummer.waarde())).stream()
                .filter(blokkade -> !blokkade.overgenomen())
                .map(Blokkade::account)
                .collect(Collectors.toSet());
        Stream<Account> anderen = accounts.alle().stream()
                .filter(Account::actief)
                .filter(account -> !account.id().equals(zelf.id()) && !al.contains(account.id()))
                .filter(account -> !ZONDER_ZAAK.containsAll(account.rollen()));
        return Stream.concat(
                        Stream.of(new Keuze(zelf.id(), "Bij mijzelf")),
                        anderen.map(
                                account -> new Keuze(account.id(), account.naam() + " (" + account.rolnamen() + ")")))
                .toList();
    }

    @Zaakhandeling(
            value = VASTLEGGEN,
            titel = "Belangenconflict vastleggen",
            gelukt = "Het belangenconflict is vastgelegd.",
            ookTeamleiding = true,
            naOverlijden = true)
    @Transactional
    public void legVast(ZaakNummer nummer, LegBelangenconflictVast opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        terugtrekking.neemWeg(nummer, opdracht);
    }

    @Voorbereiding(OPHEFFEN)
    @Transactional(readOnly = true)
    public Voorinvulling geblokkeerd(ZaakNummer nummer) {
        return Voorinvulling.leeg()
                .keuzes(
                        "geblokkeerd",
                        blokkades.geldend(List.of(nummer.waarde())).stream()
                                .map(blokkade -> new Keuze(blokkade.account(), naam(blokkade.account())))
                                .toList());
    }

    @Zaakhandeling(
            value = OPHEFFEN,
            titel = "Belangenconflict opheffen",
            gelukt = "De vraag is gesteld. Tot een tweede persoon akkoord gaat, blijft het belangenconflict staan.",
            ookTeamleiding = true,
            naOverlijden = true)
    @Transactional
    public void hefOp(ZaakNummer nummer, HefBelangenconflictOp opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        opheffingen.vraag(nummer.waarde(), opdracht.wie(), opdracht.motief());
    }

    @Override
    public int volgorde() {
        return 95;
    }

    @Override
    public boolean kanOverEenAnderGaan(Regel regel) {
        return true;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.ZORG;
    }

    @Override
    public boolean naOverlijden() {
        return true;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        List<Regel> regels = geldend(zaak).stream()
                .map(blokkade -> new Regel(naam(blokkade.account()), "sinds " + Dag.toon(blokkade.van())))
                .toList();
        return Optional.of(new Deel("Belangenconflict", regels, voorTeamleiding(zaak), List.of()));
    }

    @Override
    public List<Actie> voorTeamleiding(Zaak zaak) {
        Actie vastleggen = Actiegroep.ZAAK.actie("Belangenconflict vastleggen", "zorgcoordinatie/" + VASTLEGGEN);
        return geldend(zaak).isEmpty()
                ? List.of(vastleggen)
                : List.of(
                        vastleggen, Actiegroep.ZAAK.actie("Belangenconflict opheffen", "zorgcoordinatie/" + OPHEFFEN));
    }

    private List<Blokkade> geldend(Zaak zaak) {
        return blokkades.geldend(List.of(zaak.nummer().waarde()));
    }

    private String naam(String account) {
        return accounts.zoek(account).map(Account::naam).orElse("Onbekend account");
    }
}
