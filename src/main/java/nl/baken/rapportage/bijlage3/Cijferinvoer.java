// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.bijlage3;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Csvblad;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.InvoerNummer;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.rapportage.bijlage3.Registratieblad.Gelezen;
import nl.baken.toegang.LosseVragen;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.VierOgen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Entering counts of CoMensha: a policy officer brings a sheet, a second person agrees (X10), and only then it counts.
 * Each agreed sheet is a version of its year; the last one counts and the others stay.
 */
@Service
public class Cijferinvoer {

    private static final Map<String, String> STANDEN = Map.of(
            "open", "wacht op een tweede persoon",
            "akkoord", "akkoord",
            "niet_akkoord", "niet akkoord",
            "ingetrokken", "ingetrokken");

    private final Registratieblad blad;
    private final Registraties registraties;
    private final Briefbijlage brief;
    private final LosseVragen vragen;
    private final InvoerInstellingen instellingen;
    private final Toegang toegang;
    private final ApplicationEventPublisher gebeurtenissen;

    Cijferinvoer(
            Registratieblad blad,
            Registraties registraties,
            Briefbijlage brief,
            LosseVragen vragen,
            InvoerInstellingen instellingen,
            Toegang toegang,
            ApplicationEventPublisher gebeurtenissen) {
        this.blad = blad;
        this.registraties = registraties;
        this.brief = brief;
        this.vragen = vragen;
        this.instellingen = instellingen;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @param versie empty as long as it doesn't count @param eigen whether the reader entered it */
    public record Regel(String nummer, int jaar, String versie, String stand, String op, boolean open, boolean eigen) {}

    /** @throws NietGevonden for anybody but a policy officer */
    @Transactional
    public List<Regel> overzicht() {
        Medewerker wie = eisBeleidsmedewerker();
        gebeurtenissen.publishEvent(Inzage.van("ingevoerde cijfers", "bijlage-3", "rol"));
        return registraties.alle().stream()
                .map(invoer -> new Regel(
                        invoer.nummer(),
                        invoer.jaar(),
                        invoer.versie() == null ? "" : "versie " + invoer.versie(),
                        STANDEN.getOrDefault(invoer.stand(), invoer.stand()),
                        Dag.toon(invoer.ingevoerdOp()),
                        invoer.stand().equals("open"),
                        invoer.ingevoerdDoor().equals(wie.id())))
                .toList();
    }

    /** Reads a sheet and says all that is wrong with it; nothing is kept. */
    public Gelezen lees(String inhoud) {
        eisBeleidsmedewerker();
        return blad.lees(inhoud);
    }

    /** The sheet as its tables would look. */
    public Bijlage bekijk(Gelezen gelezen) {
        eisBeleidsmedewerker();
        Bronweergave weergave = new Bronweergave(gelezen.cellen());
        return new Bijlage(
                gelezen.jaar(),
                Bron.COMENSHA,
                "nog niet ingevoerd",
                weergave.tabellen(),
                weergave.noten(),
                weergave.lezingen(),
                "",
                false);
    }

    /**
     * Asks a second person to agree with a sheet.
     *
     * @param nummer of this sheet; the same one again does nothing
     * @throws Weigering when something is wrong with the sheet, or another one of that year waits
     */
    @Transactional
    public boolean dienIn(InvoerNummer nummer, String inhoud) {
        Medewerker wie = eisBeleidsmedewerker();
        Gelezen gelezen = blad.lees(inhoud);
        if (!gelezen.isGoed()) {
            throw new Weigering("Er staan nog fouten in het bestand. Verbeter die en kies het bestand opnieuw.");
        }
        if (registraties.voegToe(nummer.waarde(), gelezen.jaar(), wie.id(), gelezen.cellen())) {
            gebeurtenissen.publishEvent(new Handeling("cijfers ingevoerd", nummer.waarde(), "rol"));
            vragen.stel(nummer.waarde(), "cijfers van CoMensha", instellingen.tweede(), instellingen.plaatsvervanger());
            toegang.betrek(nummer.waarde(), wie.id(), VierOgen.VAN_EEN_VRAAG);
            return true;
        }
        return registraties.alle().stream()
                .filter(invoer -> invoer.nummer().equals(nummer.waarde()))
                .anyMatch(invoer ->
                        invoer.stand().equals("open") && invoer.ingevoerdDoor().equals(wie.id()));
    }

    /** The sheet of the letter for 2016, as an example to fill in. */
    public String voorbeeld() {
        eisBeleidsmedewerker();
        List<List<String>> rijen = brief.cellen(2016).stream()
                .map(cel -> List.of(
                        cel.tabel().code(),
                        Integer.toString(cel.jaar()),
                        cel.rij(),
                        cel.kolom(),
                        cel.aantal(),
                        cel.zekerheid().teken(),
                        cel.voetnoot()))
                .toList();
        return Csvblad.van(Registratieblad.KOPPEN, rijen);
    }

    /** What can be filled in, by table: rows and columns with their meaning. */
    public Map<String, List<String>> codes() {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        for (Registratietabel tabel : Registratietabel.values()) {
            List<String> regels = new ArrayList<>();
            regels.add("rij: " + inWoorden(tabel.rijen()));
            regels.add("kolom: " + inWoorden(tabel.kolommen()));
            codes.put(tabel.code() + " (" + tabel.titel() + ")", regels);
        }
        return codes;
    }

    private static String inWoorden(Map<String, String> codes) {
        return codes.isEmpty() ? "een korte naam, zoals Haarlem" : String.join(", ", codes.keySet());
    }

    private Medewerker eisBeleidsmedewerker() {
        Medewerker wie = toegang.medewerker();
        if (!wie.heeft(Rol.BELEIDSMEDEWERKER)) {
            throw new NietGevonden();
        }
        return wie;
    }
}
