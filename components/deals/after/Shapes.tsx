import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useDealsWords } from '../deals-words.ts';
import './Shapes.css';

export const SHAPES = ['board', 'list'] as const;
export type Shape = (typeof SHAPES)[number];

interface ShapesProps {
  readonly shape: Shape;
  readonly onShape: (shape: Shape) => void;
}

/** The same customers as a board or as a list. */
export function Shapes({ shape, onShape }: ShapesProps) {
  const { after } = useDealsWords();
  return (
    <ToggleButtonGroup
      className="shapes"
      aria-label={after.shape}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[shape]}
      onSelectionChange={(keys) => onShape(SHAPES.find((each) => keys.has(each)) ?? 'board')}
    >
      {SHAPES.map((each) => (
        <ToggleButton key={each} id={each} className="shape">
          {after.shapes[each]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
