// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.gedeeld.Gemeente;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.proces.Gemeenterijen.Rij;
import nl.baken.gedeeld.regel.Datumrijen;
import nl.baken.gedeeld.regel.Regelrij;
import nl.baken.gedeeld.regel.Regelrij.Kan;
import nl.baken.gedeeld.regel.Regelsoort;
import nl.baken.gedeeld.taak.Essentie.Regel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Municipalities as rows beside D07: a new one, or an existing one that goes into another or comes under another
 * centrumgemeente. What happened before keeps the centrumgemeente that it had.
 */
@Component
class Gemeentesoort implements Regelsoort<WijzigGemeente> {

    private final Gemeenten gemeenten;
    private final Gemeenterijen rijen;
    private final Datumrijen dagen;
    private final Gemeentecontrole controle;
    private final Clock klok;

    Gemeentesoort(Gemeenten gemeenten, Gemeenterijen rijen, JdbcClient database, Clock klok) {
        this.gemeenten = gemeenten;
        this.rijen = rijen;
        this.dagen = new Datumrijen(database, klok, "gedeeld.gemeente", "naam");
        this.controle = new Gemeentecontrole(gemeenten, rijen, klok);
        this.klok = klok;
    }

    @Override
    public int volgorde() {
        return 40;
    }

    @Override
    public String code() {
        return "gemeenten";
    }

    @Override
    public String naam() {
        return "Gemeenten";
    }

    @Override
    public String uitleg() {
        return "Welke gemeenten bij de regio horen en welke centrumgemeente verantwoordelijk is. Wat al voor een zaak is"
                + " bepaald, blijft.";
    }

    @Override
    public String formulier() {
        return "regel-gemeente";
    }

    @Override
    public Class<WijzigGemeente> opdracht() {
        return WijzigGemeente.class;
    }

    @Override
    public String nieuw() {
        return "Gemeente toevoegen";
    }

    @Override
    public List<Regelrij> rijen() {
        LocalDate vandaag = LocalDate.now(klok);
        List<Rij> erbij = rijen.alle();
        Stream<Regelrij> vanD07 = gemeenten.inTabelOp(vandaag).stream().map(naam -> vanD07(naam, vandaag, erbij));
        return Stream.concat(vanD07, erbij.stream().map(rij -> regelrij(rij, vandaag)))
                .sorted(Comparator.comparing(Regelrij::naam).thenComparing(Regelrij::van))
                .toList();
    }

    private Regelrij vanD07(String naam, LocalDate vandaag, List<Rij> erbij) {
        LocalDate tot = erbij.stream()
                .filter(rij -> rij.naam().equals(naam) && !rij.ingetrokken())
                .map(Rij::geldigVan)
                .min(LocalDate::compareTo)
                .orElse(null);
        Gemeente gemeente = gemeenten.zoekInTabel(naam, vandaag).orElseThrow();
        return new Regelrij(
                naam,
                naam,
                inWoorden(gemeente.centrumgemeente(), gemeente.zekerheid()),
                gemeenten.sinds(naam, vandaag),
                tot,
                "beleid",
                "beslistabel D07",
                false,
                tot == null ? EnumSet.of(Kan.NIEUWE_RIJ) : EnumSet.noneOf(Kan.class));
    }

    private static Regelrij regelrij(Rij rij, LocalDate vandaag) {
        Set<Kan> kan = EnumSet.noneOf(Kan.class);
        if (!rij.ingetrokken() && rij.geldigVan().isAfter(vandaag)) {
            kan.add(Kan.INTREKKEN);
        } else if (rij.geldt(vandaag) && rij.geldigTot() == null && rij.opvolger() == null) {
            kan.add(Kan.NIEUWE_RIJ);
            kan.add(Kan.BEEINDIGEN);
        }
        return new Regelrij(
                rij.naam(),
                rij.naam(),
                rij.opvolger() == null
                        ? inWoorden(rij.centrumgemeente(), rij.zekerheid())
                        : "opgegaan in " + rij.opvolger(),
                rij.geldigVan(),
                rij.geldigTot(),
                rij.basis(),
                rij.bron(),
                rij.ingetrokken(),
                kan);
    }

    private static String inWoorden(String centrumgemeente, String zekerheid) {
        return "centrumgemeente " + centrumgemeente + ", zekerheid " + zekerheid;
    }

    @Override
    public Voorinvulling bekend(@Nullable String sleutel) {
        LocalDate vandaag = LocalDate.now(klok);
        Voorinvulling bekend = Voorinvulling.leeg()
                .feit("bestaat", sleutel != null)
                .keuzes("centrumgemeenten", keuzes(gemeenten.centrumgemeenten().stream()))
                .keuzes("gemeenten", keuzes(controle.opvolgers(vandaag).filter(naam -> !naam.equals(sleutel))));
        if (sleutel != null) {
            bekend.waarde(
                    "centrumgemeente", controle.bestaande(sleutel, vandaag).centrumgemeente());
        }
        return bekend;
    }

    private static List<Keuze> keuzes(Stream<String> namen) {
        return namen.map(naam -> new Keuze(naam, naam)).toList();
    }

    @Override
    public String sleutel(WijzigGemeente opdracht, @Nullable String gekozen) {
        return gekozen != null ? gekozen : Objects.requireNonNull(opdracht.naam());
    }

    @Override
    public void controleer(String sleutel, WijzigGemeente opdracht, LocalDate ingang) {
        controle.controleer(sleutel, opdracht, ingang);
        dagen.eisRuimte(sleutel, ingang);
    }

    @Override
    public List<Regel> inWoorden(String sleutel, WijzigGemeente opdracht, LocalDate ingang) {
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Gemeente", sleutel));
        regels.add(new Regel("Wat verandert", wijziging(opdracht)));
        regels.add(new Regel("Centrumgemeente", opdracht.centrumgemeente()));
        regels.add(new Regel("Zekerheid", opdracht.zekerheid()));
        regels.add(new Regel("Bron", opdracht.bron() + " (" + opdracht.basis() + ")"));
        return regels;
    }

    private static String wijziging(WijzigGemeente opdracht) {
        if (opdracht.naam() != null) {
            return "nieuwe gemeente in de regio";
        }
        return opdracht.opvolger() == null ? "andere centrumgemeente" : "gaat op in " + opdracht.opvolger();
    }

    @Override
    public void voegToe(String sleutel, WijzigGemeente opdracht, LocalDate ingang) {
        dagen.sluitAf(sleutel, ingang);
        rijen.voegToe(new Rij(
                sleutel,
                ingang,
                null,
                opdracht.centrumgemeente(),
                opdracht.zekerheid(),
                opdracht.opvolger(),
                opdracht.basis(),
                opdracht.bron(),
                false));
    }

    @Override
    public void beeindig(String sleutel, LocalDate van, LocalDate tot) {
        dagen.beeindig(sleutel, van, tot);
    }

    @Override
    public void trekIn(String sleutel, LocalDate van) {
        dagen.trekIn(sleutel, van);
    }
}
