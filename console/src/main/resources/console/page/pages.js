/** The pages of each role with the words of the menu; the first is where it comes home to. */
export const PAGES = {
  COUNSELLOR: [
    ['#/desk', 'nav.desk'],
    ['#/calendar', 'nav.calendar'],
    ['#/reviews', 'nav.reviews'],
    ['#/plan', 'nav.plan'],
  ],
  SUPERVISOR: [
    ['#/board', 'nav.board'],
    ['#/desk', 'nav.desk'],
    ['#/referrals', 'nav.referrals'],
    ['#/calendar', 'nav.calendar'],
    ['#/numbers', 'nav.numbers'],
    ['#/plan', 'nav.plan'],
    ['#/script', 'nav.script'],
  ],
  REFERRAL_OFFICER: [['#/referrals', 'nav.referrals']],
  ANALYST: [['#/numbers', 'nav.numbers']],
  DPO: [['#/decisions', 'nav.decisions']],
  ADMIN: [['#/accounts', 'nav.accounts'], ['#/plan', 'nav.plan']],
};

/** What everybody may read, from their own menu. */
export const FOR_ALL = ['#/roles'];
