/** The doors of referrals: briefs, receivers, and paper. Rights are asked for in the room behind each door. */
package org.khiang.console.referral;
