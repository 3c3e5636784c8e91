import { describe, expect, it } from '@jest/globals';
import { chooseFormat, guessFormat, type Format } from '../../../src/dialects/rpc/format.ts';
import { contextOf } from './context.ts';

describe('chooseFormat', () => {
  it.each<[isV1: boolean, format: string | undefined, accept: string | undefined, expected: Format]>([
    [true, undefined, undefined, 'XML'],
    [true, undefined, 'application/json', 'XML'],
    [true, 'JSON', undefined, 'JSON'],
    [true, 'json', 'text/xml', 'JSON'],
    [true, 'Json', undefined, 'JSON'],
    [true, 'XML', 'application/json', 'XML'],
    [true, 'None', 'application/json', 'XML'],
    [true, '', undefined, 'XML'],
    [true, 'YAML', undefined, 'XML'],
    [false, undefined, undefined, 'JSON'],
    [false, undefined, 'application/json', 'JSON'],
    [false, undefined, '*/*', 'JSON'],
    [false, undefined, 'text/html', 'JSON'],
    [false, undefined, 'application/xml', 'XML'],
    [false, undefined, 'text/xml;charset=utf-8', 'XML'],
    [false, undefined, 'application/xml, application/json', 'JSON'],
    [false, undefined, 'text/html,application/xhtml+xml', 'JSON'],
    [false, 'JSON', 'application/xml', 'JSON'],
    [false, 'xml', 'application/json', 'XML'],
    [false, 'None', undefined, 'JSON'],
  ])('V1 %p, Format %p, Accept %p: %s', (isV1, format, accept, expected) => {
    expect(chooseFormat(isV1, format, accept)).toBe(expected);
  });
});

describe('guessFormat', () => {
  it.each<[url: string, accept: string, expected: Format]>([
    ['/', '', 'JSON'],
    ['/', 'application/xml', 'XML'],
    ['/?Format=XML', '', 'XML'],
    ['/?Signature=x', '', 'XML'],
    ['/?AccessKeyId=x', 'application/json', 'XML'],
    ['/?Signature=x&Format=json', '', 'JSON'],
    ['/?Signature=x&Format=json&Broken=%', '', 'JSON'],
    ['/?Format=XML&Format=JSON', '', 'JSON'],
    ['/?%', '', 'JSON'],
    ['/?__proto__=x', '', 'JSON'],
  ])('%s with Accept %p: %s', (url, accept, expected) => {
    expect(guessFormat(contextOf({ url, headers: { accept } }))).toBe(expected);
  });
});
