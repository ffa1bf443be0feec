// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import nl.baken.gedeeld.SignaalNummer;

/** What the domain says to the processes of a signal. */
public interface Signaalproces {

    /** Starts P01. */
    void ontvang(SignaalNummer nummer);

    /** Starts P02. */
    void startTriage(SignaalNummer nummer);

    /** Starts the feedback of one round (P02.10). */
    void vraagTerugkoppeling(SignaalNummer nummer, boolean melderHeeftAccount);

    /** Starts the judging of likenesses that came up after P01 (P01.6). */
    void beoordeelGelijkenis(SignaalNummer nummer);

    /** The people of this signal are gone, and so is what was to be judged about them. */
    void vervalGelijkenis(SignaalNummer nummer);

    /** All answers that were awaited are in (P02.6). @return whether the triage was waiting for them */
    boolean uitslagOntvangen(SignaalNummer nummer);
}
