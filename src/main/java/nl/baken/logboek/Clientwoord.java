// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import nl.baken.gedeeld.Actie;

/** What a kind of act is to the client whose file it is: what to call it, and what it means. */
public enum Clientwoord {
    LAS("Las iets", "Iemand las iets uit uw dossier op het scherm."),
    ZOCHT("Zocht u op", "Iemand zocht in Baken en vond uw dossier."),
    SCHREEF("Schreef iets op", "Iemand zette iets nieuws in uw dossier."),
    WIJZIGDE("Werkte uw dossier bij", "Iemand veranderde iets, of legde vast dat een stap klaar is."),
    HAALDE_WEG("Haalde iets weg", "Iemand haalde iets uit uw dossier."),
    DEELDE("Deelde iets", "Iemand gaf iets over u door aan een andere organisatie."),
    DRUKTE_AF("Drukte iets af", "Iemand zette iets uit uw dossier op papier of in een bestand om te printen."),
    NAM_MEE("Maakte een kopie", "Iemand maakte een bestand met gegevens, bijvoorbeeld voor een controle."),
    MELDDE_AAN("Meldde zich aan", "Iemand meldde zich aan in Baken."),
    NOOD(
            "Keek in een noodgeval",
            "Iemand opende uw dossier omdat het niet kon wachten. Een ander heeft nagekeken of dat nodig was."),
    MOCHT_NIET(
            "Mocht niet kijken",
            "Iemand probeerde uw dossier te openen. Dat mocht niet, en die persoon kreeg niets te zien.");

    private final String woord;
    private final String uitleg;

    Clientwoord(String woord, String uitleg) {
        this.woord = woord;
        this.uitleg = uitleg;
    }

    static Clientwoord van(Actie actie, boolean toegestaan) {
        if (!toegestaan) {
            return MOCHT_NIET;
        }
        return switch (actie) {
            case LEZEN -> LAS;
            case ZOEKEN -> ZOCHT;
            case AANMAKEN -> SCHREEF;
            case WIJZIGEN -> WIJZIGDE;
            case VERWIJDEREN -> HAALDE_WEG;
            case DELEN -> DEELDE;
            case AFDRUKKEN -> DRUKTE_AF;
            case EXPORTEREN -> NAM_MEE;
            case AANMELDEN -> MELDDE_AAN;
            case NOODKNOP -> NOOD;
        };
    }

    public String woord() {
        return woord;
    }

    public String uitleg() {
        return uitleg;
    }
}
