import assert from 'node:assert/strict';
import {isOwnProduct} from '../../server/src/engine/admission/own-product.ts';

describe("What is the speaker's own work", () => {
  it('is what they made or have in hand', () => {
    for (const thing of ['estimate', 'order', 'reminders', 'weekly list', 'reason', 'lesson', 'answers'])
      assert.ok(isOwnProduct(`my ${thing}`), thing);
  });
  it('is nobody they work or live with', () => {
    for (const person of ['manager', 'foreman', 'salesman', 'supplier', 'co-workers', 'old flatmate', 'mother-in-law'])
      assert.ok(!isOwnProduct(`my ${person}`), person);
  });
  it('is nothing that only happened to them', () => {
    for (const thing of ['train', 'phone', 'onboarding']) assert.ok(!isOwnProduct(`my ${thing}`), thing);
  });
  it("is nobody else's", () => {
    for (const words of ['the estimate', 'her order', 'our list']) assert.ok(!isOwnProduct(words), words);
  });
});
