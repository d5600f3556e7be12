/** The door to LINE: what children send comes in here, what is said to them goes out here. Part of the role "bot". */
@Configuration
@Requires(property = "khiang.role.bot", notEquals = "false")
package org.khiang.bot.line;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
