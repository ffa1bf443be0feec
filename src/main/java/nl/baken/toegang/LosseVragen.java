// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.taak.Essentie;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.TermijnOverschreden;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Vierogenopslag.Vraag;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Four eyes (X10) for what belongs to no signal or case, such as a rule: the same mechanism with a page of its own
 * instead of a task, and a deadline (T37 unless the subject has its own) instead of a timer in a model.
 */
@Service
public class LosseVragen {

    static final String TAAK = "vraag-beantwoorden";

    private final VierOgen vierOgen;
    private final Vierogenopslag opslag;
    private final List<Vraagonderwerp> onderwerpen;
    private final Toegang toegang;
    private final Accounts accounts;
    private final Termijnen termijnen;
    private final Clock klok;

    LosseVragen(
            VierOgen vierOgen,
            Vierogenopslag opslag,
            List<Vraagonderwerp> onderwerpen,
            Toegang toegang,
            Accounts accounts,
            Termijnen termijnen,
            Clock klok) {
        this.vierOgen = vierOgen;
        this.opslag = opslag;
        this.onderwerpen = onderwerpen;
        this.toegang = toegang;
        this.accounts = accounts;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** An open question as its page shows it. @param naslag a page to read first, or empty @param eigen whether the reader asked it @param intrekbaar whether that person can take it back */
    public record Blad(
            String nummer,
            String onderwerp,
            List<Essentie.Regel> regels,
            String gevraagdDoor,
            Instant gevraagdOp,
            @Nullable LocalDate uiterlijk,
            boolean doorgezet,
            String naslag,
            boolean eigen,
            boolean intrekbaar) {}

    /** How a question stands. @param akkoord null while it is open, or when it was withdrawn */
    public record Stand(
            @Nullable String tweede, @Nullable Boolean akkoord, @Nullable Geheim motief, @Nullable Instant op) {}

    /**
     * Asks for a second person.
     *
     * @param nummer of the subject, with the prefix of its {@link Vraagonderwerp}
     * @param onderwerp what is decided, a fixed phrase
     * @param plaatsvervanger whose people may answer too when nobody did in time
     */
    @Transactional
    public void stel(String nummer, String onderwerp, Rol tweede, Rol plaatsvervanger) {
        String termijn = onderwerp(nummer).termijn();
        vierOgen.vraag(nummer, TAAK, onderwerp, toegang.medewerker(), tweede, plaatsvervanger);
        termijnen.start(termijn, nummer, klok.instant());
    }

    /** @throws NietGevonden when it is not open, or not for this person */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Blad bekijk(String nummer) {
        toegang.eisInzage("vraag aan tweede persoon", nummer);
        Vraag vraag = opslag.open(nummer).stream().findFirst().orElseThrow(NietGevonden::new);
        Vraagonderwerp onderwerp = onderwerp(nummer);
        return new Blad(
                nummer,
                vraag.onderwerp(),
                onderwerp.toon(nummer),
                accounts.zoek(vraag.eerste()).map(Accounts.Account::naam).orElse("Baken"),
                vraag.gevraagdOp(),
                termijnen
                        .loopt(onderwerp.termijn(), nummer)
                        .map(Termijn::laatsteDag)
                        .orElse(null),
                vraag.doorgezet(),
                onderwerp.naslag(nummer),
                vraag.eerste().equals(toegang.medewerker().id()),
                onderwerp.isInTeTrekken());
    }

    /**
     * Answers, and does what follows from it.
     *
     * @return where this person goes on
     * @throws Weigering as {@link VierOgen#beslis}, or when what was asked can't be done any more
     */
    @Transactional
    public String beantwoord(String nummer, boolean akkoord, Geheim motief) {
        toegang.eisBetrokken(nummer);
        vierOgen.beslis(nummer, TAAK, toegang.medewerker(), akkoord, motief);
        Vraagonderwerp onderwerp = onderwerp(nummer);
        termijnen.gehaald(onderwerp.termijn(), nummer);
        onderwerp.besloten(nummer, akkoord);
        return onderwerp.vervolg(nummer, toegang.medewerker());
    }

    /**
     * Takes the question back.
     *
     * @return where this person goes on
     * @throws Weigering when somebody else asked it, or it was answered just now
     */
    @Transactional
    public String trekIn(String nummer) {
        toegang.eisBetrokken(nummer);
        Vraag vraag = opslag.houdVast(nummer, TAAK).orElseThrow(() -> new Weigering("Deze vraag is al beantwoord."));
        Vraagonderwerp onderwerp = onderwerp(nummer);
        if (!vraag.eerste().equals(toegang.medewerker().id()) || !onderwerp.isInTeTrekken()) {
            throw new Weigering(
                    onderwerp.isInTeTrekken()
                            ? "Alleen wie de vraag stelde kan die intrekken. Ben je het er niet mee eens? Zeg dan nee."
                            : "Deze vraag kan niemand intrekken. Iemand anders moet het beoordelen.");
        }
        vierOgen.trekIn(nummer, TAAK);
        termijnen.vervallen(onderwerp.termijn(), nummer);
        onderwerp.ingetrokken(nummer);
        return onderwerp.vervolg(nummer, toegang.medewerker());
    }

    /** What was asked no longer matters, so nobody has to answer. Nothing happens when it is not open. */
    @Transactional
    public void vervalt(String nummer) {
        vierOgen.trekIn(nummer, TAAK);
        termijnen.vervallen(onderwerp(nummer).termijn(), nummer);
    }

    /** How these questions stand; for the module that asked them, which decides who reads it. */
    @Transactional(readOnly = true)
    public Map<String, Stand> standen(List<String> nummers) {
        return opslag.laatste(nummers, TAAK).stream()
                .collect(Collectors.toMap(
                        Vraag::nummer,
                        vraag -> new Stand(vraag.tweede(), vraag.akkoord(), vraag.motief(), vraag.beslotenOp())));
    }

    /** Nobody answered in time; the deputy may too, and it never passes by itself. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(TermijnOverschreden overschreden) {
        Termijn termijn = overschreden.termijn();
        boolean vanEenVraag = onderwerpen.stream()
                .anyMatch(onderwerp -> termijn.nummer().startsWith(onderwerp.voorvoegsel())
                        && termijn.regel().equals(onderwerp.termijn()));
        if (!vanEenVraag) {
            return;
        }
        opslag.houdVast(termijn.nummer(), TAAK)
                .filter(vraag -> vraag.plaatsvervanger() != null)
                .ifPresent(vraag -> vierOgen.zetDoor(vraag.nummer(), TAAK, vraag.plaatsvervanger()));
    }

    private Vraagonderwerp onderwerp(String nummer) {
        return onderwerpen.stream()
                .filter(onderwerp -> nummer.startsWith(onderwerp.voorvoegsel()))
                .findFirst()
                .orElseThrow(NietGevonden::new);
    }
}
