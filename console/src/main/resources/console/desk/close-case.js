import { nothing } from 'lit';
import { Part } from '../page/part.js';

/** Ends a case: leads to the closing form beside the talk, which shows what is still open (CP-102). */
class CloseCase extends Part {
  render() {
    return nothing;
  }

  show() {
    document.dispatchEvent(new CustomEvent('khiang-tab', { detail: 'ahead' }));
  }
}

customElements.define('close-case', CloseCase);
