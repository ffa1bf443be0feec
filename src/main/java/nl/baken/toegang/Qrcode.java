// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code to draw as SVG in the page itself: an image with an address of its own could be kept or asked for again.
 *
 * @param maat width and height in modules, quiet zone included
 * @param pad the dark modules as SVG path data
 */
public record Qrcode(int maat, String pad) {

    /** Modules of white around it, by the standard (ISO/IEC 18004). */
    private static final int RAND = 4;

    static Qrcode van(String tekst) {
        QrCode code = QrCode.encodeText(tekst, QrCode.Ecc.MEDIUM);
        StringBuilder pad = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    pad.append("M%d,%dh1v1h-1z".formatted(x + RAND, y + RAND));
                }
            }
        }
        return new Qrcode(code.size + 2 * RAND, pad.toString());
    }
}
