// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.util.Objects;
import java.util.function.Predicate;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.TrainingsplanNummer;
import nl.baken.toegang.Organisaties;
import nl.baken.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A policy officer arranges trainings everywhere, a key officer those of the own municipality; a manager reads counts. */
@Service
class Trainingstoegang {

    static final String GROND = "training";

    private final Toegang toegang;
    private final Organisaties organisaties;
    private final ApplicationEventPublisher gebeurtenissen;

    Trainingstoegang(Toegang toegang, Organisaties organisaties, ApplicationEventPublisher gebeurtenissen) {
        this.toegang = toegang;
        this.organisaties = organisaties;
        this.gebeurtenissen = gebeurtenissen;
    }

    Medewerker wie() {
        return toegang.medewerker();
    }

    /** Also in the log. @throws NietGevonden for who has nothing to do with trainings */
    void eisLezer(String wat) {
        if (!kanRegelen() && !wie().heeft(Rol.MANAGER)) {
            throw new NietGevonden();
        }
        gebeurtenissen.publishEvent(Inzage.van(wat, wie().id(), "rol"));
    }

    /** @throws NietGevonden for who arranges no trainings */
    void eisRegelaar() {
        if (!kanRegelen()) {
            throw new NietGevonden();
        }
    }

    /** @throws NietGevonden for everybody else */
    void eisBeleid() {
        if (!isBeleid()) {
            throw new NietGevonden();
        }
    }

    boolean isBeleid() {
        return wie().heeft(Rol.BELEIDSMEDEWERKER);
    }

    boolean kanRegelen() {
        return isBeleid() || wie().heeft(Rol.SLEUTELFUNCTIONARIS);
    }

    /** The municipality of which this person sees counts; null for all. */
    @Nullable
    String leesgemeente() {
        return wie().heeft(Rol.MANAGER) ? null : regelgemeente();
    }

    /** Whether this person sees counts of trainings that somebody else arranges. */
    boolean leestVanAnderen() {
        return !kanRegelen() || !Objects.equals(leesgemeente(), regelgemeente());
    }

    /** The municipality of which this person arranges trainings; null for all. */
    @Nullable
    String regelgemeente() {
        if (isBeleid()) {
            return null;
        }
        return organisaties
                .zoek(wie().organisatie())
                .map(Organisaties.Organisatie::gemeente)
                .orElse("");
    }

    /** @throws NietGevonden when this municipality is another's */
    void eisGemeente(String gemeente) {
        if (!eigenGemeenten().test(gemeente)) {
            throw new NietGevonden();
        }
    }

    /** Of which municipalities this person arranges trainings. */
    Predicate<String> eigenGemeenten() {
        boolean regelt = kanRegelen();
        String eigen = regelgemeente();
        return gemeente -> regelt && (eigen == null || eigen.equals(gemeente));
    }

    /** Also in the log. @throws NietGevonden when this session is not for this person */
    void eisInzage(TrainingNummer nummer, String wat) {
        toegang.eisInzage(wat, nummer.waarde());
    }

    /** @throws NietGevonden when this session is not for this person */
    void eis(TrainingNummer nummer) {
        toegang.eisBetrokken(nummer.waarde());
    }

    /** @throws NietGevonden when this plan is not for this person */
    void eis(TrainingsplanNummer nummer) {
        toegang.eisBetrokken(nummer.waarde());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void betrek(TrainingNummer nummer, String gemeente) {
        toegang.betrek(nummer.waarde(), Rol.BELEIDSMEDEWERKER, null, GROND);
        organisaties
                .alleVanGemeente(gemeente, Rol.SLEUTELFUNCTIONARIS)
                .forEach(id -> toegang.betrek(nummer.waarde(), Rol.SLEUTELFUNCTIONARIS, id, GROND));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void betrek(TrainingsplanNummer nummer) {
        toegang.betrek(nummer.waarde(), Rol.BELEIDSMEDEWERKER, null, GROND);
    }
}
