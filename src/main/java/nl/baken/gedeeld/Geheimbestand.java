// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A key in a file that only its owner reads. */
public final class Geheimbestand {

    private Geheimbestand() {}

    /** @throws java.nio.file.FileAlreadyExistsException never over another one */
    public static void schrijf(String inhoud, Path bestand) throws IOException {
        Files.createDirectories(bestand.toAbsolutePath().getParent());
        Files.createFile(bestand);
        if (Files.getFileStore(bestand).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(bestand, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(bestand, inhoud);
    }
}
