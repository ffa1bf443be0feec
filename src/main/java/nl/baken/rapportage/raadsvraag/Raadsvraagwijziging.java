// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.raadsvraag;

import java.time.Clock;
import java.time.LocalDate;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.RaadsvraagNummer;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnwijzigingen;
import nl.baken.termijn.VerzetTermijn;
import nl.baken.toegang.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A question of a council begins, takes longer, or is taken back. */
@Service
public class Raadsvraagwijziging {

    /** The ground of who answers: the policy officers. */
    private static final String GROND = "raadsvraag";

    private final Raadsvraagopslag opslag;
    private final Raadstermijn termijn;
    private final Termijnwijzigingen wijzigingen;
    private final Toegang toegang;
    private final Raadsvraagproces proces;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Raadsvraagwijziging(
            Raadsvraagopslag opslag,
            Raadstermijn termijn,
            Termijnwijzigingen wijzigingen,
            Toegang toegang,
            Raadsvraagproces proces,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.termijn = termijn;
        this.wijzigingen = wijzigingen;
        this.toegang = toegang;
        this.proces = proces;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * @param kenmerk of the form: sent twice, it is one question
     * @return its number
     * @throws NietGevonden when this person answers no councils
     * @throws Weigering when it comes from the future, or there is no term for it
     */
    @Transactional
    public RaadsvraagNummer registreer(String kenmerk, RegistreerRaadsvraag opdracht) {
        if (!toegang.medewerker().heeft(Rol.BELEIDSMEDEWERKER)) {
            throw new NietGevonden();
        }
        eisVoorbij("ontvangenOp", opdracht.ontvangenOp());
        termijn.eisRegel(opdracht.gemeente(), opdracht.ontvangenOp());
        RaadsvraagNummer nummer = RaadsvraagNummer.nieuw();
        if (!opslag.voegToe(nummer, kenmerk, opdracht, toegang.medewerker().id(), klok.instant())) {
            return opslag.vanFormulier(kenmerk);
        }
        toegang.betrek(nummer.waarde(), Rol.BELEIDSMEDEWERKER, null, GROND);
        gebeurtenissen.publishEvent(new Handeling(Actie.AANMAKEN, "raadsvraag geregistreerd", nummer.waarde(), GROND));
        proces.start(nummer);
        return nummer;
    }

    private void eisVoorbij(String veld, LocalDate dag) {
        if (dag.isAfter(LocalDate.now(klok))) {
            throw new Weigering(veld, "Deze dag moet nog komen. Vul in wanneer het is gebeurd.");
        }
    }

    /**
     * It takes longer.
     *
     * @throws Weigering when it was answered, or the day is not later
     */
    @Transactional
    public void verleng(RaadsvraagNummer nummer, VerzetTermijn opdracht) {
        Raadsvraag vraag = eisOpen(nummer);
        Termijn loopt = termijn.van(nummer);
        if (loopt == null) {
            throw new NietGevonden();
        }
        wijzigingen.verleng(vraag.nummer().waarde(), loopt.id(), opdracht);
        gebeurtenissen.publishEvent(new Handeling("termijn verzet", nummer.waarde(), GROND));
    }

    /** @throws Weigering when it was answered, or taken back before */
    @Transactional
    public void trekIn(RaadsvraagNummer nummer, TrekRaadsvraagIn opdracht) {
        Raadsvraag vraag = eisOpen(nummer);
        eisVoorbij("ingetrokkenOp", opdracht.ingetrokkenOp());
        vraag.eisNaOntvangst("ingetrokkenOp", opdracht.ingetrokkenOp());
        opslag.trekIn(nummer, Dag.begin(opdracht.ingetrokkenOp()), opdracht.reden());
        gebeurtenissen.publishEvent(new Handeling("raadsvraag ingetrokken", nummer.waarde(), GROND));
        proces.ingetrokken(nummer);
    }

    private Raadsvraag eisOpen(RaadsvraagNummer nummer) {
        toegang.eisBetrokken(nummer.waarde());
        Raadsvraag vraag = opslag.lees(nummer);
        if (!vraag.isOpen()) {
            throw new Weigering("Deze vraag is al afgehandeld. Er is niets meer te wijzigen.");
        }
        return vraag;
    }
}
