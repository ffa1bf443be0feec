// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Voorval;
import nl.baken.zaak.Zaakstatus;

/** What the domain tells the processes of a case. */
public interface Zorgproces {

    void start(ZaakNummer nummer);

    /**
     * Begins again, further on.
     *
     * @param status where the case goes on
     * @param intake whether the intake is still to be done
     * @param nazorg whether there is aftercare to give
     */
    void hervat(ZaakNummer nummer, Zaakstatus status, boolean intake, boolean nazorg);

    /** Everything of the case stops, and what a death asks begins (X7). */
    void meldOverlijden(ZaakNummer nummer);

    /** The report was wrong: what a death asks stops, and with it the process of the case. */
    void trekOverlijdenIn(ZaakNummer nummer);

    /** The 18th birthday is another day, or no longer matters. */
    void stopMeerderjarigheid(ZaakNummer nummer);

    /** @return false when the process is not in the phase in which it can close */
    boolean startAfsluiting(ZaakNummer nummer);

    /** The case is closed: whatever still runs for it ends, but for closing itself. */
    void stopTraject(ZaakNummer nummer);

    /** The client left for a place that nobody knows: whatever runs for the case ends, and so does closing it. */
    void schortOp(ZaakNummer nummer);

    /** The client returned: the care goes on. */
    void hervat(ZaakNummer nummer);

    /** The end of the suspension was moved. */
    void herplanOpschorting(ZaakNummer nummer);

    /** @return false when the process is not in the phase in which tracks can start */
    boolean startSpoor(ZaakNummer nummer, Spoor spoor);

    /** @return false when the file is closed, so that nothing can happen to the case any more */
    boolean startVoorval(ZaakNummer nummer, Voorval voorval);

    /** The file is closed: what happened to the case needs nothing any more. */
    void stopVoorvallen(ZaakNummer nummer);

    /** Something changed for who stands in. @return false when that has no process (any more) */
    boolean herzieWaarneming(ZaakNummer nummer, long waarneming);

    /** Something changed for the next contact: it was made, missed, or must come sooner. */
    void herplanContact(ZaakNummer nummer);

    /** The evaluation was moved before its task was there. */
    void herplanEvaluatie(ZaakNummer nummer);

    /** Safety must be screened before the next evaluation. */
    void vraagHerijking(ZaakNummer nummer);

    /** It was screened outside the task that asked for it. */
    void herijkt(ZaakNummer nummer);

    /** The client no longer wants aftercare. */
    void stopNazorg(ZaakNummer nummer);

    /** @return false when the process is not in the phase in which a client can be handed over */
    boolean startRegioOverdracht(ZaakNummer nummer);

    /** The other region answered. @return false when nobody waits for that */
    boolean regioAntwoordt(ZaakNummer nummer, boolean overgedragen);

    /** Closing that still waits for somebody is overtaken; nothing happens when it does not run. */
    void stopAfsluiting(ZaakNummer nummer);

    /** A handover is taken back; nothing happens when none runs. */
    void stopRegioOverdracht(ZaakNummer nummer);

    /** An open task goes back to everybody who may do it. @param taak task id in the model */
    void bied(ZaakNummer nummer, String taak);
}
