// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.Codewoord;

/** Who can receive something about a client: the partners of domain.md 2.3, and who else D10 knows. */
public enum Ontvanger implements Codewoord {
    AVIM("AVIM (politie)"),
    KMAR("Koninklijke Marechaussee"),
    OM("Openbaar Ministerie"),
    NLA("Arbeidsinspectie (NLA)"),
    BELASTINGDIENST("Belastingdienst of FIOD"),
    RIEC("RIEC"),
    COMENSHA("CoMensha"),
    IND("IND"),
    COA("COA"),
    NIDOS("Nidos"),
    VEILIG_THUIS("Veilig Thuis"),
    JEUGDBESCHERMING("Jeugdbescherming of Raad voor de Kinderbescherming"),
    OPVANG("Opvang"),
    SLACHTOFFERHULP("Slachtofferhulp"),
    ADVOCAAT("Advocaat"),
    HUISARTS("Huisarts of GGD"),
    GGZ("Ggz"),
    BEHANDELAAR("Behandelaar"),
    SCHADEFONDS("Schadefonds"),
    /** Who helps to get wages: not one of the partners of 2.3, but of P09.8. */
    LOONHULP("Vakbond of FairWork"),
    GEMEENTE("Gemeente (Wmo)"),
    TOEZICHTHOUDER("Toezichthouder Wmo"),
    ANDERE_REGIO("Andere regio"),
    ZORGCOORDINATOR("Zorgcoördinator na het afsluiten"),
    ANDERS("Iemand anders");

    private final String omschrijving;

    Ontvanger(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
