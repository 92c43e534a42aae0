import { expect, it } from 'vitest';
import { DEFAULT_PORT, parsePort } from '../../src/service/parse-port.ts';

it('nobody names a port: it is the usual one', () => {
  expect(parsePort(undefined)).toBe(DEFAULT_PORT);
  expect(parsePort('')).toBe(8787);
});

it('a port is taken as it is', () => {
  expect(parsePort('1')).toBe(1);
  expect(parsePort('65535')).toBe(65_535);
});

it.each([
  '0',
  '65536',
  '-1',
  '80.5',
  'http',
  '8787 ',
  '0x10',
  '1e3',
  '123456',
])('“%s” is refused in a sentence', (text) => {
  expect(() => parsePort(text)).toThrow(`PORT is “${text}”, which is no port: use a number from 1 to 65535.`);
});
