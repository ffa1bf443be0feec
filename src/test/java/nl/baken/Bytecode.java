// SPDX-License-Identifier: EUPL-1.2
package nl.baken;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** All classes of Baken itself as ArchUnit reads them: seconds of work, so once for all rules about code. */
public final class Bytecode {

    public static final JavaClasses KLASSEN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.baken");

    private Bytecode() {}
}
