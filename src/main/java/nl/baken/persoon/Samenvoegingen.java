// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who counts as one person (X6, ADR 0014). A merge is a pointer to the oldest; nothing of anybody moves, so an unmerge
 * gives back exactly what there was, in whatever order merges were made and undone. Who may do so, the caller checks.
 */
@Service
public class Samenvoegingen {

    private final Samenvoegopslag opslag;
    private final Koppelopslag koppelingen;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Samenvoegingen(
            Samenvoegopslag opslag, Koppelopslag koppelingen, ApplicationEventPublisher gebeurtenissen, Clock klok) {
        this.opslag = opslag;
        this.koppelingen = koppelingen;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** This id and every other one of the same person. */
    @Transactional(readOnly = true)
    public Set<String> zelfde(String persoon) {
        return opslag.findZelfde(persoon);
    }

    /** The one id that counts. @throws NietGevonden when nobody has this id */
    @Transactional(readOnly = true)
    public String hoofd(String persoon) {
        return opslag.findHoofd(persoon).orElseThrow(NietGevonden::new);
    }

    /** @param personen one id for each mention, such as the person of each case */
    @Transactional(readOnly = true)
    public Telling telling(Collection<String> personen) {
        return new Telling(opslag.telHoofden(personen), personen.size());
    }

    /**
     * From now on the two of this pair are one. Again does nothing.
     *
     * @param eerste account id of who proposed it
     * @param tweede account id of who agreed, somebody else
     */
    @Transactional
    public void voegSamen(long koppeling, String eerste, String tweede) {
        if (eerste.equals(tweede)) {
            throw new Weigering("Je hebt dit besluit zelf genomen. Iemand anders moet het beoordelen.");
        }
        Koppeling paar = koppelingen.find(koppeling).orElseThrow(NietGevonden::new);
        opslag.houdVast();
        if (opslag.insert(koppeling, eerste, tweede)) {
            wijsAan(paar, false);
        }
    }

    /** A merge that an import brought along: nobody in Baken decided it, and it is undone like any other. */
    @Transactional
    public void neemOver(String een, String ander) {
        long id = koppelingen.bewaar(een, ander, null);
        koppelingen.besluit(id, Koppelsoort.ZELFDE, null, "systeem");
        opslag.houdVast();
        if (opslag.insert(id, null, null)) {
            wijsAan(koppelingen.find(id).orElseThrow(NietGevonden::new), true);
        }
    }

    private void wijsAan(Koppeling paar, boolean overgenomen) {
        Set<String> groep = opslag.findGroep(paar.a());
        opslag.updateWijzers(groep);
        gebeurtenissen.publishEvent(new PersonenSamengevoegd(groep, klok.instant(), overgenomen));
    }

    /**
     * The two of this merge are no longer one, unless another merge still says so. Nobody asks again whether they are.
     *
     * @throws NietGevonden when there is no such merge
     * @throws Weigering when it was undone already
     */
    @Transactional
    public Samenvoeging draaiTerug(long id, String door, Geheim reden) {
        opslag.houdVast();
        Samenvoeging wat = opslag.find(id).orElseThrow(NietGevonden::new);
        Set<String> geraakt = new TreeSet<>(opslag.findGroep(wat.a()));
        if (!opslag.updateTeruggedraaid(id, door, reden)) {
            throw new Weigering("samenvoeging", "Deze samenvoeging is al teruggedraaid.");
        }
        koppelingen.besluit(wat.koppeling(), Koppelsoort.NIET_ZELFDE, null, door);
        opslag.updateWijzers(opslag.findGroep(wat.a()));
        opslag.updateWijzers(opslag.findGroep(wat.b()));
        gebeurtenissen.publishEvent(new SamenvoegingTeruggedraaid(geraakt, klok.instant()));
        return wat;
    }

    /** Merges, ended ones too, in which one of these takes part, the oldest first. */
    @Transactional(readOnly = true)
    public List<Samenvoeging> van(Collection<String> personen) {
        return opslag.findVan(personen);
    }

    /** What was undone since then of what this person agreed to. */
    @Transactional(readOnly = true)
    public List<Samenvoeging> teruggedraaid(String tweede, Instant sinds) {
        return opslag.findTeruggedraaid(tweede, sinds);
    }
}
