/** Who works here: accounts, signing in, and who is on shift. Passwords and sessions are kept only as hashes. */
package org.khiang.conversations.staff;
