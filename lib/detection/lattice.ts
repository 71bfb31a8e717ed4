import type { ClauseView } from './clause-view.ts';
import type { Weighed } from './model/weigh.ts';
import type { Scene } from './scene.ts';

/**
 * What the rules alone make of the clauses. Blockers win: a clause that ends, refuses, moves, conditions or asks weighs
 * more than any number of clauses that agree.
 */
const because = (verdict: Weighed, path: string): RuleVerdict => ({ verdict, path });

export interface RuleVerdict {
  readonly verdict: Weighed;
  /** Which rule decided. */
  readonly path: string;
}

export function ruleVerdict(scene: Scene, views: readonly ClauseView[]): RuleVerdict {
  const any = (test: (view: ClauseView) => boolean) => views.some(test);
  const yes = any((view) => view.agrees);
  const soft = any((view) => view.soft);
  const stated = views.filter((view) => !view.asks);
  const anyStated = (test: (view: ClauseView) => boolean) => stated.some(test);
  const same = any((view) => view.same);
  if (anyStated((view) => view.kinds.has('lost') || view.kinds.has('irony'))) return because('declined', 'P1');
  const elsewhere = views.filter(
    (view) =>
      view.other &&
      !view.meeting &&
      (view.agrees || view.soft || view.kinds.has('counter') || view.clause.to - view.clause.from <= 4),
  );
  const moves = elsewhere.length > 0;
  const counters = moves || any((view) => view.kinds.has('counter') && !view.agrees);
  const refuses = anyStated((view) => view.refuses || (view.kinds.has('decline') && !view.agrees));
  if (anyStated((view) => view.kinds.has('takeBack')) && refuses) return because('declined', 'P2');
  if (
    scene.proposal?.offersSlots === true &&
    any((view) => view.kinds.has('anySlot')) &&
    !anyStated((view) => view.kinds.has('condition'))
  )
    return because('partial', 'P3');
  if (!yes && anyStated((view) => view.kinds.has('notMine') && view.kinds.has('ask')) && any((view) => view.asks))
    return because('question', 'asks to confirm');
  if (anyStated((view) => view.kinds.has('condition'))) return because('conditional', 'P4');
  if (anyStated((view) => view.kinds.has('correction') && !view.agrees) && (yes || soft))
    return because('partial', 'P5');
  if (moves)
    return because(stated.some((view) => view.agrees && !view.other && view.same) ? 'partial' : 'counter', 'P6');
  if (counters && !yes) return because('counter', 'P7');
  if (refuses) return because(yes ? 'partial' : 'declined', 'P8');
  if (any((view) => view.asks) && !yes && !soft) return because('question', 'P9');
  if (anyStated((view) => view.kinds.has('hedge')) && (yes || soft)) return because('conditional', 'P10');
  if (anyStated((view) => view.kinds.has('defer'))) return because(yes ? 'conditional' : 'acknowledged', 'P11');
  if (yes) return because('confirmed', 'P12');
  if (any((view) => view.asks) && !same) return because('question', 'P13');
  if (soft) return because('confirmed', 'P14');
  if (anyStated((view) => view.kinds.has('receipt'))) return because('acknowledged', 'P15');
  return because(same ? 'confirmed' : 'unrelated', 'P16');
}
