package org.asli;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it ships, with the classes of a test beside it, for an Arquillian deployment. */
public final class DeployedAsli {
    private DeployedAsli() {
    }

    public static WebArchive with(Class<?>... tests) {
        File war = new File(System.getProperty("asli.war"));
        return ShrinkWrap.createFromZipFile(WebArchive.class, war).addClasses(tests);
    }
}
