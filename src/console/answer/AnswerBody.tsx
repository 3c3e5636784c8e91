// The answer itself, in the spelling that its reader wants.
import { useMemo } from 'preact/hooks';
import type { Answer } from '../calls/outcome.ts';
import type { Found } from '../shell/catalogue.ts';
import { useConsole } from '../shell/context.ts';
import { CodeBlock } from '../widgets/CodeBlock.tsx';
import { Segments } from '../widgets/Segments.tsx';
import { formatsOf, writeAnswer, type Format } from './formats.ts';

export interface AnswerBodyProps {
  readonly answer: Answer;
  readonly found: Found;
  readonly format: Format;
  choose(format: Format): void;
}

export function AnswerBody({ answer, found, format, choose }: AnswerBodyProps) {
  const { t } = useConsole();
  const formats = formatsOf(found);
  const chosen = formats.includes(format) ? format : 'JSON';
  const { text, language } = useMemo(() => writeAnswer(answer, found, chosen), [answer, found, chosen]);
  return (
    <div class="answer-body">
      <Segments
        label={t('answer.format')}
        value={chosen}
        options={formats.map((value) => ({ value, label: t(`format.${value}`) }))}
        choose={choose}
      />
      <CodeBlock text={text} language={language} label={t('answer.body')} copyLabel={t('answer.copy')} />
    </div>
  );
}
