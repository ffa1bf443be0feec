// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.RapportNummer;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Organisaties;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.Toewijzer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * P13.5: the centrumgemeenten and OOV say what they think of it. For a municipality its policy officer is asked, else
 * its key officer; who has nobody here, is asked by who writes the report, who records the answer.
 */
@Service
public class Rapportafstemming implements Toewijzer {

    private static final String AFSTEMMEN = "rapport-afstemmen";
    private static final String TERMIJN = "T330";
    private static final Set<Rol> PARTIJROLLEN = Set.of(Rol.BELEIDSMEDEWERKER, Rol.SLEUTELFUNCTIONARIS);

    private final Rapportopslag opslag;
    private final Bewerkingopslag bewerkingen;
    private final Afstemopslag stemmen;
    private final Rapporttoegang rechten;
    private final Toegang toegang;
    private final Gemeenten gemeenten;
    private final Organisaties organisaties;
    private final Accounts accounts;
    private final Rapportinstellingen instellingen;
    private final Termijnen termijnen;
    private final Clock klok;

    Rapportafstemming(
            Rapportopslag opslag,
            Bewerkingopslag bewerkingen,
            Afstemopslag stemmen,
            Rapporttoegang rechten,
            Toegang toegang,
            Gemeenten gemeenten,
            Organisaties organisaties,
            Accounts accounts,
            Rapportinstellingen instellingen,
            Termijnen termijnen,
            Clock klok) {
        this.opslag = opslag;
        this.bewerkingen = bewerkingen;
        this.stemmen = stemmen;
        this.rechten = rechten;
        this.toegang = toegang;
        this.gemeenten = gemeenten;
        this.organisaties = organisaties;
        this.accounts = accounts;
        this.instellingen = instellingen;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** Asks everybody, until the term is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Sturing open(RapportNummer nummer) {
        List<String> partijen = new ArrayList<>(gemeenten.centrumgemeenten());
        partijen.addAll(instellingen.partijen());
        stemmen.vraag(nummer, bewerkingen.laatste(nummer).versie(), partijen);
        String schrijver = opslag.lees(nummer).begonnenDoor();
        partijen.forEach(partij -> vanPartij(partij, schrijver)
                .ifPresent(account -> toegang.betrek(nummer.waarde(), account, Rapporttoegang.PARTIJ, PARTIJROLLEN)));
        bewerkingen.zetStand(nummer, Rapportstand.AFSTEMMEN);
        return Sturing.met(Rapportwoorden.AFSTEMMERS, (long) partijen.size())
                .en(Rapportwoorden.AFSTEMMEN_TOT, Date.from(termijnen.vervalt(TERMIJN, klok.instant())));
    }

    @Override
    public String naam() {
        return "rapportpartij";
    }

    @Override
    public Optional<String> account(String nummer) {
        return Optional.empty();
    }

    @Override
    public Optional<String> account(String nummer, LongSupplier voorval, IntSupplier volgnummer) {
        RapportNummer rapport = new RapportNummer(nummer);
        String schrijver = opslag.lees(rapport).begonnenDoor();
        return vanPartij(stem(rapport, volgnummer.getAsInt()).partij(), schrijver)
                .or(() -> Optional.of(schrijver).filter(door -> !door.equals(Medewerker.SYSTEEM.id())));
    }

    /**
     * Who answers for a municipality: who writes the report when that is its own, else the first by name; nobody for what
     * is no municipality, or has no account here.
     */
    private Optional<String> vanPartij(String partij, String schrijver) {
        Set<String> eigen = organisaties.alle().stream()
                .filter(organisatie -> partij.equals(organisatie.gemeente()))
                .map(Organisaties.Organisatie::id)
                .collect(Collectors.toSet());
        List<String> mogelijk = Stream.of(Rol.BELEIDSMEDEWERKER, Rol.SLEUTELFUNCTIONARIS)
                .flatMap(rol -> accounts.metRol(rol).stream())
                .filter(account -> eigen.contains(account.organisatie()))
                .map(Accounts.Account::id)
                .toList();
        return mogelijk.contains(schrijver)
                ? Optional.of(schrijver)
                : mogelijk.stream().findFirst();
    }

    private Stem stem(RapportNummer nummer, int volgnummer) {
        return stemmen.laatsteRonde(nummer).get(volgnummer);
    }

    @Voorbereiding(AFSTEMMEN)
    public Voorinvulling bereidVoor(RapportNummer nummer, Taakgegevens taak) {
        Bewerking bewerking = bewerkingen.laatste(nummer);
        return Voorinvulling.leeg()
                .feit("partij", stem(nummer, taak.volgnummer()).partij())
                .feit("versie", bewerking.versie())
                .feit("periode", opslag.lees(nummer).periode().naam())
                .feit(
                        "duiding",
                        bewerking.duiding() == null ? "" : bewerking.duiding().tekst());
    }

    @Taak(AFSTEMMEN)
    @Transactional
    public void stemAf(RapportNummer nummer, StemRapportAf opdracht, Taakgegevens taak) {
        toegang.eisBetrokken(nummer.waarde());
        Medewerker wie = taak.medewerker();
        boolean schrijver = rechten.gronden(nummer).contains(Rapporttoegang.SCHRIJVER);
        if (!schrijver && !isVanPartij(wie, stem(nummer, taak.volgnummer()).partij())) {
            throw new NietGevonden();
        }
        if (opdracht.antwoord() == Afstemantwoord.OPMERKING) {
            Rapportduiding.eis("opmerking", opdracht.opmerking());
        }
        stemmen.antwoord(nummer, taak.volgnummer(), opdracht, wie.id(), rol(wie), klok.instant());
    }

    private boolean isVanPartij(Medewerker wie, String partij) {
        return organisaties
                .zoek(wie.organisatie())
                .filter(organisatie -> partij.equals(organisatie.gemeente()))
                .isPresent();
    }

    private static String rol(Medewerker wie) {
        return PARTIJROLLEN.stream()
                .filter(wie::heeft)
                .sorted()
                .map(Rol::omschrijving)
                .findFirst()
                .orElse("");
    }

    /** Everybody answered, or the term is over: who was asked has no business with it any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Sturing sluit(RapportNummer nummer) {
        stemmen.sluit(nummer, klok.instant());
        toegang.beeindig(nummer.waarde(), Rapporttoegang.PARTIJ);
        bewerkingen.zetStand(nummer, Rapportstand.VASTSTELLEN);
        return Sturing.geen();
    }
}
