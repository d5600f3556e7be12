/** Those who are beside a counsellor in a live talk, unseen by the child: listening, whispering, called for help. */
package org.khiang.conversations.beside;
