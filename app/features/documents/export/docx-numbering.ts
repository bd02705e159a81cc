import type { ILevelsOptions, INumberingOptions } from 'docx';
import { LevelFormat } from 'docx';
import type { ListNode } from '../document-nodes.ts';

export interface Numberings {
  /** The numbering of one list, its own: lists of numbers begin anew. */
  open(list: ListNode, level: number): { reference: string; instance: number };
  /** What all lists of the file need. */
  config(): INumberingOptions['config'];
}

const signs = ['•', '–', '•', '–', '•', '–', '•', '–', '•'];

function levelsOf(isOrdered: boolean, at: number, start: number): ILevelsOptions[] {
  return signs.map((sign, level) => ({
    level,
    format: isOrdered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: isOrdered ? `%${level + 1}.` : sign,
    start: level === at ? start : 1,
    style: {
      paragraph: { indent: { start: 460 * (level + 1), hanging: 360 }, spacing: { after: 60 } },
    },
  }));
}

/** Numberings as Word wants them: a definition for each beginning, an instance for each list. */
export function createNumberings(): Numberings {
  const definitions = new Map<string, ILevelsOptions[]>();
  let lists = 0;
  return {
    open(list, level) {
      const isOrdered = list.listType === 'number';
      const start = list.start ?? 1;
      const reference = isOrdered ? `numbers-${level}-${start}` : 'bullets';
      if (!definitions.has(reference))
        definitions.set(reference, levelsOf(isOrdered, level, start));
      lists += 1;
      return { reference, instance: lists };
    },
    config: () => [...definitions].map(([reference, levels]) => ({ reference, levels })),
  };
}
