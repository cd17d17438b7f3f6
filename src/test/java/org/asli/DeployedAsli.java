package org.asli;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR with the classes of a test beside it, for an Arquillian deployment next to the one of {@link ServedAsli}. */
public final class DeployedAsli {
    private DeployedAsli() {
    }

    public static WebArchive with(Class<?>... tests) {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "tested.war")
            .importFrom(new File(System.getProperty("asli.war"))).as(WebArchive.class);
        // It names the address that is taken
        war.delete("/WEB-INF/jboss-web.xml");
        return war.addClasses(tests);
    }
}
