// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import static nl.baken.veiligheid.Sturingswoorden.CLIENT_NODIG;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.Toewijzer;
import nl.baken.veiligheid.Incidentstap.Soort;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A leak of personal data (AVG 33 and 34). The FG decides, and reads what leaked and how, without a case page. When
 * nobody is FG in the organisation of the coordinator, or none is there, the coordinator decides: it never gets lost.
 */
@Service
public class Datalekken implements Toewijzer {

    private static final String MELDEN = "datalek-melden";
    private static final String CLIENT = "client-informeren";

    private final Toegang toegang;
    private final Zaken zaken;
    private final Accounts accounts;
    private final Incidenten incidenten;
    private final Incidentplan plan;
    private final Incidenttermijnen termijnen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Datalekken(
            Toegang toegang,
            Zaken zaken,
            Accounts accounts,
            Incidenten incidenten,
            Incidentplan plan,
            Incidenttermijnen termijnen,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.accounts = accounts;
        this.incidenten = incidenten;
        this.plan = plan;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @Override
    public String naam() {
        return "fg";
    }

    /** One FG gets it at once; of several, the one who takes it, and no coordinator; of none, the coordinator. */
    @Override
    public Optional<String> account(String nummer) {
        List<Accounts.Account> fgs = fgs(new ZaakNummer(nummer));
        if (fgs.isEmpty()) {
            return coordinator(new ZaakNummer(nummer)).map(Accounts.Account::id);
        }
        return fgs.size() == 1 ? Optional.of(fgs.get(0).id()) : Optional.empty();
    }

    private List<Accounts.Account> fgs(ZaakNummer nummer) {
        Optional<String> organisatie = coordinator(nummer).map(Accounts.Account::organisatie);
        return accounts.metRol(Rol.FG).stream()
                .filter(fg -> organisatie.map(fg.organisatie()::equals).orElse(false))
                .toList();
    }

    private Optional<Accounts.Account> coordinator(ZaakNummer nummer) {
        return Optional.ofNullable(zaken.lees(nummer).coordinator()).flatMap(accounts::zoek);
    }

    void betrekFg(ZaakNummer nummer) {
        coordinator(nummer)
                .ifPresent(coordinator ->
                        toegang.betrek(nummer.waarde(), Rol.FG, coordinator.organisatie(), Zaakteam.DATALEK));
    }

    @Voorbereiding(MELDEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(Taakgegevens taak) {
        Incident incident = incidenten.lees(taak.voorval());
        Instant uiterlijk = termijnen.vervalt(incident, Incidenttermijnen.DATALEK);
        return Voorinvulling.leeg()
                .feit(
                        "gelekt",
                        incident.gelekt().stream().map(Gelekt::omschrijving).collect(Collectors.joining(", ")))
                .feit("ontdekt", Tijdstip.toon(incident.ontdektOp()))
                .feit("uiterlijk", Tijdstip.toon(uiterlijk))
                .feit("hoe", incident.lek() == null ? "" : incident.lek().tekst())
                .feit("teLaat", klok.instant().isAfter(uiterlijk))
                .waarde("gemeldOp", LocalDate.now(klok))
                .waarde("tijd", Tijdstip.tijd(klok.instant()));
    }

    @Taak(MELDEN)
    @Transactional
    public Sturing meld(ZaakNummer nummer, Taakgegevens taak, MeldDatalek opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Incident incident = incidenten.lees(taak.voorval());
        boolean gemeld = opdracht.besluit() != Datalekbesluit.NIET_MELDEN;
        Incidentstap stap = Incidentstap.van(Soort.DATALEK, opdracht.besluit(), null, klok.instant())
                .met(opdracht.waarom());
        if (gemeld) {
            stap = stap.gedaan(moment(incident, opdracht), true, opdracht.kenmerk());
        } else if (isLeeg(opdracht.waarom())) {
            throw new Weigering("waarom", "Schrijf waarom er geen risico is. De AP kan hiernaar vragen.");
        }
        incidenten.bewaar(incident.id(), stap, toegang.medewerker().id());
        termijnen.klaar(incident, Incidenttermijnen.DATALEK, gemeld);
        tijdlijn.noteer(nummer, gemeld ? "datalek gemeld bij de AP" : "datalek beoordeeld, niet gemeld", "taak");
        laatFgLos(nummer);
        return Sturing.met(CLIENT_NODIG, plan.vraagtClient(incident));
    }

    private Instant moment(Incident incident, MeldDatalek opdracht) {
        Instant gemeldOp =
                Tijdstip.lees(Objects.requireNonNull(opdracht.gemeldOp()), Objects.requireNonNull(opdracht.tijd()));
        Meldmoment.eis(incident, gemeldOp, klok.instant());
        boolean teLaat = gemeldOp.isAfter(termijnen.vervalt(incident, Incidenttermijnen.DATALEK));
        if (teLaat && isLeeg(opdracht.waarom())) {
            throw new Weigering(
                    "waarom", "De melding was later dan 72 uur na de ontdekking. Schrijf waarom: de AP vraagt dat.");
        }
        return gemeldOp;
    }

    private static boolean isLeeg(@Nullable Geheim tekst) {
        return tekst == null || tekst.isLeeg();
    }

    /** The FG has no business in the case any more, unless another leak of it is still open. */
    void laatFgLos(ZaakNummer nummer) {
        boolean nogEen = incidenten.van(nummer).stream()
                .filter(ander -> ander.datalek() && ander.isOpen())
                .anyMatch(ander -> incidenten.stap(ander.id(), Soort.DATALEK).isEmpty());
        if (!nogEen) {
            toegang.beeindig(nummer.waarde(), Zaakteam.DATALEK);
        }
    }

    @Voorbereiding(CLIENT)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijClient(Taakgegevens taak) {
        return Voorinvulling.leeg()
                .feit("incident", incidenten.lees(taak.voorval()).inWoorden())
                .waarde("geinformeerdOp", LocalDate.now(klok));
    }

    @Taak(CLIENT)
    @Transactional
    public void informeer(ZaakNummer nummer, Taakgegevens taak, InformeerClient opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Incident incident = incidenten.lees(taak.voorval());
        boolean gedaan = opdracht.nietNodig() == null && opdracht.geinformeerdOp() != null;
        Incidentstap stap = Incidentstap.van(Soort.CLIENT, null, opdracht.nietNodig(), klok.instant());
        incidenten.bewaar(
                incident.id(),
                gedaan ? stap.gedaan(Dag.begin(opdracht.geinformeerdOp()), false, null) : stap,
                toegang.medewerker().id());
        termijnen.klaar(incident, Incidenttermijnen.CLIENT, gedaan);
        tijdlijn.noteer(nummer, gedaan ? "cliënt ingelicht over het datalek" : "cliënt niet ingelicht", "taak");
    }
}
