// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.toegang.Vierogenopslag.Vraag;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One decision, two people (X10). The first asks by acting; the second is somebody else, in another session, and says
 * yes, or no with a motive. When nobody answers in time the question goes to the next second person; it never passes
 * by itself. A question outside a case is asked through {@link LosseVragen}.
 */
@Service
public class VierOgen {

    /** Who is asked on this ground does the task in which the question stands, and sees no more of the case. */
    public static final String VAN_EEN_VRAAG = "tweede persoon van één vraag";

    private static final String GROND = "tweede persoon";
    private static final String LOGGROND = "vier ogen";

    private final Vierogenopslag opslag;
    private final Toegang toegang;
    private final Teambetrokkenheid teams;
    private final HuidigeSessie sessie;
    private final ApplicationEventPublisher gebeurtenissen;

    VierOgen(
            Vierogenopslag opslag,
            Toegang toegang,
            Teambetrokkenheid teams,
            HuidigeSessie sessie,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.toegang = toegang;
        this.teams = teams;
        this.sessie = sessie;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * Asks for a second person. An open question of the same step is withdrawn: nobody could answer both.
     *
     * @param nummer of the signal or case
     * @param taak the task in which the second person answers; the first never sees it
     * @param onderwerp what is decided, a fixed phrase
     * @param tweede the role whose people may answer first
     */
    @Transactional
    public void vraag(String nummer, String taak, String onderwerp, Medewerker eerste, Rol tweede) {
        vraag(nummer, taak, onderwerp, eerste, tweede, null);
    }

    /** @param plaatsvervanger who may answer too when T37 has passed, or null when a process sees to that */
    void vraag(
            String nummer,
            String taak,
            String onderwerp,
            Medewerker eerste,
            Rol tweede,
            @Nullable Rol plaatsvervanger) {
        trekIn(nummer, taak);
        teams.betrekHetTeam(nummer, tweede, GROND);
        opslag.voegToe(nummer, taak, onderwerp, eerste.id(), tweede, plaatsvervanger, sessieVan(eerste));
        meld("tweede persoon gevraagd: " + onderwerp, nummer);
    }

    /** The session only when the first is at the keyboard: a process may ask in somebody's name later. */
    private @Nullable String sessieVan(Medewerker eerste) {
        return eerste.id().equals(toegang.medewerker().id())
                ? sessie.vingerafdruk().orElse(null)
                : null;
    }

    /** As {@link #vraag}, when these people are involved already and have to see no more than the task. */
    @Transactional
    public void vraagBetrokkenen(String nummer, String taak, String onderwerp, Medewerker eerste, Rol tweede) {
        trekIn(nummer, taak);
        opslag.voegToe(nummer, taak, onderwerp, eerste.id(), tweede, null, sessieVan(eerste));
        meld("tweede persoon gevraagd: " + onderwerp, nummer);
    }

    /**
     * Asks one second person, who may see the question only; nobody else is asked until {@link #geefDoor}.
     *
     * @param tweede account id
     */
    @Transactional
    public void vraagAan(String nummer, String taak, String onderwerp, Medewerker eerste, String tweede) {
        trekIn(nummer, taak);
        toegang.betrek(nummer, tweede, VAN_EEN_VRAAG);
        opslag.voegToe(nummer, taak, onderwerp, eerste.id(), tweede, sessieVan(eerste));
        meld("tweede persoon gevraagd: " + onderwerp, nummer);
    }

    /**
     * Answers the open question.
     *
     * @throws Weigering when the second is the first, sits at the session of the first or was not asked, or says no
     *     without a motive; or when somebody answered before
     */
    @Transactional
    public void beslis(String nummer, String taak, Medewerker tweede, boolean akkoord, Geheim motief) {
        Vraag vraag = opslag.houdVast(nummer, taak).orElseThrow(() -> new Weigering("Deze vraag is al beantwoord."));
        eisTweede(vraag, tweede);
        if (!akkoord && motief.isLeeg()) {
            throw new Weigering("motief", "Schrijf waarom je het niet eens bent met het besluit.");
        }
        opslag.besluit(vraag, tweede.id(), akkoord, motief);
        eindigToegang(vraag);
        meld(akkoord ? "tweede persoon akkoord" : "tweede persoon niet akkoord", nummer);
    }

    private void eisTweede(Vraag vraag, Medewerker tweede) {
        if (vraag.eerste().equals(tweede.id())) {
            throw new Weigering("Je hebt dit besluit zelf genomen. Iemand anders moet het beoordelen.");
        }
        if (vraag.sessie() != null
                && vraag.sessie().equals(sessie.vingerafdruk().orElse(null))) {
            throw new Weigering(
                    "Dit besluit is in deze sessie genomen. Meld je af. De tweede persoon meldt zich zelf aan,"
                            + " het liefst op een ander apparaat.");
        }
        if (!vraag.isVoor(tweede)) {
            throw new Weigering(
                    "Deze vraag ligt bij iemand anders. Blijft een antwoord uit, dan mag jij misschien later.");
        }
    }

    /** Nobody answered in time: the people of this role may answer too. */
    @Transactional
    public void zetDoor(String nummer, String taak, Rol plaatsvervanger) {
        opslag.houdVast(nummer, taak).ifPresent(vraag -> {
            teams.betrekHetTeam(nummer, plaatsvervanger, GROND);
            opslag.zetDoor(vraag, plaatsvervanger);
            meld("vraag doorgezet naar " + plaatsvervanger.code(), nummer);
        });
    }

    /** The one who was asked by {@link #vraagAan} didn't answer in time: this person is asked instead. */
    @Transactional
    public void geefDoor(String nummer, String taak, String volgende) {
        opslag.houdVast(nummer, taak).ifPresent(vraag -> {
            toegang.beeindig(nummer, String.valueOf(vraag.gevraagde()), VAN_EEN_VRAAG);
            toegang.betrek(nummer, volgende, VAN_EEN_VRAAG);
            opslag.geefDoor(vraag, volgende);
            meld("vraag doorgezet naar een ander", nummer);
        });
    }

    /** It need not be answered any more, as when the case takes another turn. Nothing happens when none is open. */
    @Transactional
    public void trekIn(String nummer, String taak) {
        opslag.houdVast(nummer, taak).ifPresent(vraag -> {
            opslag.trekIn(vraag);
            eindigToegang(vraag);
            meld("vraag aan tweede persoon ingetrokken", nummer);
        });
    }

    /** The same for every open question of this number. */
    @Transactional
    public void trekAllesIn(String nummer) {
        opslag.open(nummer).forEach(vraag -> trekIn(nummer, vraag.taak()));
    }

    /** What waits for this person as the second one, the oldest first. */
    @Transactional(readOnly = true)
    public List<Wachtend> wachtOp(Medewerker wie) {
        return opslag.wachtOp(wie, LosseVragen.TAAK);
    }

    /** Who was asked for this question and for no other open one of the number, no longer has a ground. */
    private void eindigToegang(Vraag vraag) {
        Set<Rol> nogGevraagd = opslag.open(vraag.nummer()).stream()
                .flatMap(open -> open.rollen().stream())
                .collect(Collectors.toSet());
        if (vraag.gevraagde() != null) {
            toegang.beeindig(vraag.nummer(), vraag.gevraagde(), VAN_EEN_VRAAG);
        } else if (vraag.rollen().isEmpty()) {
            toegang.beeindig(vraag.nummer(), GROND);
        }
        vraag.rollen().stream()
                .filter(rol -> !nogGevraagd.contains(rol))
                .forEach(rol -> toegang.beeindig(vraag.nummer(), rol, GROND));
    }

    private void meld(String wat, String nummer) {
        gebeurtenissen.publishEvent(new Handeling(wat, nummer, LOGGROND));
    }
}
