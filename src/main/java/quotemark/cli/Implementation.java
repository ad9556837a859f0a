package quotemark.cli;

import picocli.CommandLine.IVersionProvider;
import quotemark.session.Program;

/// Which Quotemark this is.
final class Implementation implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Quotemark " + Program.version()};
    }
}
