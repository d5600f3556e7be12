package org.khiang.console;

import java.util.List;

/** Acts over the socket that belong together; each room of the console brings its own. */
interface Acts {
    List<Act> acts();
}
