import { words } from './words.js';

export const THEMES = ['system', 'light', 'dark'];
export const LANGUAGES = ['th', 'en'];
export const SOFT = ['on', 'off'];
export const TONES = ['low', 'middle', 'high'];

/** All that is kept in the browser: the colours, the language, whether heavy words wait, which tone a HIGH has. Never anyone's words. */
export const settings = {
  get theme() {
    return kept('khiang.theme', THEMES);
  },
  set theme(side) {
    keep('khiang.theme', side);
    paint(side);
  },
  get soft() {
    return kept('khiang.soft', SOFT);
  },
  set soft(chosen) {
    keep('khiang.soft', chosen);
    words.dispatchEvent(new Event('change'));
  },
  get tone() {
    return kept('khiang.tone', TONES);
  },
  set tone(chosen) {
    keep('khiang.tone', chosen);
    words.dispatchEvent(new Event('change'));
  },
  get language() {
    return kept('khiang.language', LANGUAGES);
  },
  async speak(language) {
    keep('khiang.language', language);
    await words.choose(language);
  },
  paint() {
    paint(this.theme);
  },
  async apply() {
    paint(this.theme);
    await words.choose(this.language);
  },
};

function paint(side) {
  if (side === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = side;
}

function kept(name, allowed) {
  try {
    const value = localStorage.getItem(name);
    return allowed.includes(value) ? value : allowed[0];
  } catch {
    return allowed[0];
  }
}

function keep(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // a browser that keeps nothing still works
  }
}
