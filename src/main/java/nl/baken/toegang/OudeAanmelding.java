// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

/** What was asked needs a recent sign-in; the pages send the person to type the password again, and then on. */
public class OudeAanmelding extends RuntimeException {

    OudeAanmelding() {
        super("aanmelding te oud");
    }
}
