package org.demarche.cli;

import picocli.CommandLine.IVersionProvider;

/// What `--version` tells, out of the jar's manifest.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var packed = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "Demarche " + (packed == null ? "(not packed)" : packed),
            "Java " + System.getProperty("java.version")
        };
    }
}
