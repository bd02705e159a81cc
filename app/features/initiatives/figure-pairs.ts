import type { Figure } from './initiative.ts';

/** Target and reached of one key, side by side; other figures stand alone. */
export function pairFigures(figures: readonly Figure[]) {
  const pairs: { target: Figure; reached: Figure }[] = [];
  const paired = new Set<Figure>();
  for (const reached of figures) {
    const target = figures.find(({ key, role }) => role === 'target' && key === reached.key);
    if (reached.role !== 'reached' || !target) continue;
    if ([target, reached].some((figure) => (figure.low ?? figure.high ?? 0) <= 0)) continue;
    pairs.push({ target, reached });
    paired.add(target).add(reached);
  }
  return { pairs, others: figures.filter((figure) => !paired.has(figure)) };
}
