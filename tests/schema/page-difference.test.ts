import { describe, expect, it } from 'vitest';
import { pageDifference } from '../../utils/schema/page-difference';

describe('two copies of a page', () => {
  it('tell what is gone and what is new, line by line', () => {
    expect(pageDifference('Judul\nadmin: ya\nbudi: belum', 'Judul\nsiti: sama\nadmin: ya')).toEqual({
      gone: ['budi: belum'],
      fresh: ['siti: sama'],
    });
  });
  it('count lines that stand more than once', () => {
    expect(pageDifference('ya\nya\nya', 'ya')).toEqual({ gone: ['ya', 'ya'], fresh: [] });
    expect(pageDifference('ya', 'ya\nya')).toEqual({ gone: [], fresh: ['ya'] });
  });
  it('are alike where only places and spaces differ', () => {
    expect(pageDifference(' a \n\nb', 'b\na\n')).toEqual({ gone: [], fresh: [] });
  });
});
