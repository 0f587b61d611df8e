import { expect, it } from 'vitest';
import { kindOf } from './kinds';

it('names an entity alone if it has neither role nor group', () => {
  expect(kindOf({ entity: 'city' })).toBe('city');
  expect(kindOf({ entity: 'city', role: null, group: '' })).toBe('city');
});

it('tells two entities of one name apart by role and group', () => {
  expect(kindOf({ entity: 'city', role: 'from' })).toBe('city:from');
  expect(kindOf({ entity: 'topping', group: '2' })).toBe('topping (2)');
  expect(kindOf({ entity: 'city', role: 'to', group: 'a' })).toBe('city:to (a)');
});
