// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.regel.Datumrijen;
import nl.baken.gedeeld.regel.Regelrij;
import nl.baken.gedeeld.regel.Regelrij.Kan;
import nl.baken.gedeeld.regel.Regelsoort;
import nl.baken.gedeeld.taak.Essentie.Regel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Deadlines, or retention terms, as rows to change. A process that needs a rule must always find one, so a row is
 * followed by another and never just ended.
 */
final class Termijnregelsoort implements Regelsoort<WijzigTermijnregel> {

    private final Naam naam;
    private final TermijnregelRepository regels;
    private final Kalenders kalenders;
    private final Datumrijen dagen;
    private final Termijnregelinvoer invoer;
    private final Clock klok;

    /** @param begin the first letter of the codes */
    record Naam(int volgorde, String code, String naam, String uitleg, String begin) {}

    Termijnregelsoort(Naam naam, JdbcClient jdbc, Clock klok) {
        this.naam = naam;
        this.regels = new TermijnregelRepository(jdbc);
        this.kalenders = new Kalenders(jdbc);
        this.dagen = new Datumrijen(jdbc, klok, "termijn.regel", "code");
        this.invoer = new Termijnregelinvoer(kalenders, klok);
        this.klok = klok;
    }

    @Override
    public int volgorde() {
        return naam.volgorde();
    }

    @Override
    public String code() {
        return naam.code();
    }

    @Override
    public String naam() {
        return naam.naam();
    }

    @Override
    public String uitleg() {
        return naam.uitleg();
    }

    @Override
    public String formulier() {
        return "regel-termijn";
    }

    @Override
    public Class<WijzigTermijnregel> opdracht() {
        return WijzigTermijnregel.class;
    }

    @Override
    public @Nullable String nieuw() {
        return null;
    }

    @Override
    public List<Regelrij> rijen() {
        LocalDate vandaag = LocalDate.now(klok);
        return regels.findAlle(naam.begin()).stream()
                .map(rij -> regelrij(rij, vandaag))
                .toList();
    }

    private static Regelrij regelrij(TermijnregelRepository.Rij rij, LocalDate vandaag) {
        Termijnregel regel = rij.regel();
        Set<Kan> kan = EnumSet.noneOf(Kan.class);
        boolean voorbij = regel.geldigTot() != null && !regel.geldigTot().isAfter(vandaag);
        if (!rij.ingetrokken() && regel.geldigVan().isAfter(vandaag)) {
            kan.add(Kan.INTREKKEN);
        } else if (!rij.ingetrokken() && !voorbij) {
            kan.add(Kan.NIEUWE_RIJ);
        }
        return new Regelrij(
                regel.code(),
                regel.omschrijving(),
                inWoorden(regel.duur()) + " na: " + regel.anker(),
                regel.geldigVan(),
                regel.geldigTot(),
                regel.basis().toString(),
                regel.bron(),
                rij.ingetrokken(),
                kan);
    }

    @Override
    public Voorinvulling bekend(@Nullable String sleutel) {
        Termijnregel regel = nu(sleutel);
        return Voorinvulling.leeg()
                .waarde("duur", Termijnregelinvoer.alsGetypt(regel.duur()))
                .waarde("waarschuwingen", Termijnregelinvoer.opEenRij(regel.waarschuwingen()))
                .waarde("basis", regel.basis())
                .waarde("bron", regel.bron());
    }

    private Termijnregel nu(@Nullable String sleutel) {
        String code = Objects.requireNonNullElse(sleutel, "");
        return regels.find(code, LocalDate.now(klok))
                .map(TermijnregelRepository.Geldend::regel)
                .filter(regel -> code.startsWith(naam.begin()))
                .orElseThrow(NietGevonden::new);
    }

    @Override
    public String sleutel(WijzigTermijnregel opdracht, @Nullable String gekozen) {
        return nu(gekozen).code();
    }

    @Override
    public void controleer(String sleutel, WijzigTermijnregel opdracht, LocalDate ingang) {
        Termijnregel nieuw = Termijnregelinvoer.nieuw(nu(sleutel), opdracht, ingang);
        Termijnregel oud = nu(sleutel);
        if (nieuw.duur().aantal() == 0 && oud.duur().aantal() != 0) {
            throw new Weigering("duur", "Vul een duur in van minstens 1.");
        }
        if (nieuw.duur().equals(oud.duur())
                && nieuw.waarschuwingen().equals(oud.waarschuwingen())
                && nieuw.basis() == oud.basis()
                && nieuw.bron().equals(oud.bron())) {
            throw new Weigering("duur", "Dit is de regel van nu. Verander de duur of de waarschuwingen.");
        }
        invoer.eisHaalbaar(nieuw);
        dagen.eisRuimte(sleutel, ingang);
    }

    @Override
    public List<Regel> inWoorden(String sleutel, WijzigTermijnregel opdracht, LocalDate ingang) {
        Termijnregel oud = nu(sleutel);
        Termijnregel nieuw = Termijnregelinvoer.nieuw(nu(sleutel), opdracht, ingang);
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Regel", sleutel + ", " + oud.omschrijving()));
        regels.add(new Regel("Nieuwe duur", inWoorden(nieuw.duur()) + " na: " + oud.anker()));
        regels.add(new Regel("Duur van nu", inWoorden(oud.duur())));
        regels.addAll(new Voorbeeldrekening(kalenders.rekening(nieuw), nieuw.duur()).regels(klok.instant()));
        regels.add(new Regel(
                "Waarschuwt",
                nieuw.waarschuwingen().isEmpty() ? "niet" : Termijnregelinvoer.opEenRij(nieuw.waarschuwingen())));
        regels.add(new Regel("Bron", opdracht.bron() + " (" + opdracht.basis() + ")"));
        metDezelfdeWet(oud).forEach(regels::add);
        return regels;
    }

    /** Another name of the same term must change with it, or one of them counts with the old law. */
    private List<Regel> metDezelfdeWet(Termijnregel regel) {
        String stam = regel.code().replaceFirst("_.*", "");
        LocalDate vandaag = LocalDate.now(klok);
        String anderen = regels.findAlle(naam.begin()).stream()
                .filter(rij -> regelrij(rij, vandaag).geldt(vandaag))
                .map(TermijnregelRepository.Rij::regel)
                .filter(ander -> !ander.code().equals(regel.code())
                        && ander.code().replaceFirst("_.*", "").equals(stam)
                        && ander.bron().equals(regel.bron()))
                .map(ander -> ander.code() + " (" + ander.omschrijving() + ")")
                .collect(Collectors.joining(", "));
        return anderen.isEmpty() ? List.of() : List.of(new Regel("Let op, zelfde bron", anderen));
    }

    @Override
    public void voegToe(String sleutel, WijzigTermijnregel opdracht, LocalDate ingang) {
        Termijnregel nieuw = Termijnregelinvoer.nieuw(nu(sleutel), opdracht, ingang);
        dagen.sluitAf(sleutel, ingang);
        regels.voegToe(nieuw);
    }

    private static String inWoorden(Duur duur) {
        return duur.inWoorden() + " (" + duur + ")";
    }

    @Override
    public void beeindig(String sleutel, LocalDate van, LocalDate tot) {
        throw new NietGevonden();
    }

    @Override
    public void trekIn(String sleutel, LocalDate van) {
        dagen.trekIn(sleutel, van);
    }
}
