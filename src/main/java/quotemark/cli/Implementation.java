package quotemark.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// Which Quotemark this is: from the manifest of its jar, when it runs from one.
final class Implementation implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Implementation.class.getPackage().getImplementationVersion();
        return new String[] {"Quotemark " + Objects.requireNonNullElse(version, "development")};
    }
}
