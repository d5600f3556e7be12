/** The pages of each role with the words of the menu; the first is where it comes home to. */
export const PAGES = {
  COUNSELLOR: [
    ['#/desk', 'nav.desk'],
    ['#/calendar', 'nav.calendar'],
    ['#/reviews', 'nav.reviews'],
  ],
  SUPERVISOR: [
    ['#/board', 'nav.board'],
    ['#/desk', 'nav.desk'],
    ['#/referrals', 'nav.referrals'],
    ['#/calendar', 'nav.calendar'],
    ['#/numbers', 'nav.numbers'],
    ['#/script', 'nav.script'],
  ],
  REFERRAL_OFFICER: [['#/referrals', 'nav.referrals']],
  ANALYST: [['#/numbers', 'nav.numbers']],
  DPO: [['#/decisions', 'nav.decisions']],
  ADMIN: [['#/accounts', 'nav.accounts']],
};
