/**
 * LINE played on this machine for the demo: invented children with a phone each, and the part of LINE's platform that
 * the program talks to. None of it exists when a LINE account is configured.
 */
@Configuration
@Requires(property = "khiang.demo", value = "true")
package org.khiang.bot.simulator;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
