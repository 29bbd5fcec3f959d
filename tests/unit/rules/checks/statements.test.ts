import { describe, expect, it } from 'vitest';
import { statements } from '../../../../src/lib/rules/checks/statements.ts';

describe('the statements of a text', () => {
  it('are its sentences, in lower case', () => {
    expect(statements('Bel nu. Vertel ouders wat je ziet; wacht niet.')).toEqual([
      'bel nu.',
      'vertel ouders wat je ziet;',
      'wacht niet.',
    ]);
  });

  it.each([
    ['a sentence that says when it holds', 'Licht ouders in zodra Veilig Thuis zegt dat het kan.'],
    ['a sentence with an exception', 'Vertel ouders dat je meldt, tenzij dat gevaar geeft.'],
    ['what follows a question', 'Kan dat gevaar geven? Bel eerst Veilig Thuis.'],
    ['what follows a condition with a colon', 'Kan dat gevaar geven: bel eerst Veilig Thuis.'],
    ['agreeing on who tells', 'Spreek met Veilig Thuis af wie ouders inlicht.'],
    ['asking whether to tell', 'Vraag Veilig Thuis of je ouders inlicht.'],
  ])('leave out %s', (_what, text) => expect(statements(text)).toEqual([]));

  it('keep what is forbidden until something happens', () => {
    expect(statements('Spreek ouders pas als het veilig kan.')).toEqual([
      'spreek ouders pas als het veilig kan.',
    ]);
    expect(statements('Praat tot dan niet met hen.')).toEqual(['praat tot dan niet met hen.']);
  });

  it('leave out all of the sentence after a question, and keep the next', () => {
    for (const end of ['.', '!'])
      expect(
        statements(`Kan dat gevaar geven? Bel eerst Veilig Thuis; wacht met ouders${end} Noteer het.`),
      ).toEqual(['noteer het.']);
    expect(statements('Bel nu; wacht niet. Noteer het.')).toEqual(['bel nu;', 'wacht niet.', 'noteer het.']);
  });

  it('go on after the sentence that a question is about', () => {
    expect(statements('Kan dat gevaar geven? Bel eerst Veilig Thuis. Vertel ouders wat je ziet.')).toEqual([
      'vertel ouders wat je ziet.',
    ]);
  });
});
